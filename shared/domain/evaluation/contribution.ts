import { dateOf } from '../clocks/day.ts';
import { monthOf } from '../clocks/month.ts';
import type { Complaint } from '../complaints/complaint.ts';
import type { TaskKind } from '../complaints/tasks/task.ts';

/** Everything that is counted. */
export const MEASURES = [
  'open',
  'green',
  'yellow',
  'red',
  'finished',
  'onTimeOriginal',
  'onTimeExtended',
  'received',
  'accepted',
  'refused',
  'archived',
  'effective',
  'satisfied',
  'reached',
  'transferred',
  'settled',
  'helpAsked',
  'helpAnswered',
  'contactDue',
  'contactInTime',
  'contactAnonymous',
  'contactEnded',
] as const;
export type Measure = (typeof MEASURES)[number];
export type Counts = Partial<Record<Measure, number>>;

/** Row of counters → counts; a row is `<period>#<about>`, the period `now` or a month. */
export type Contribution = Record<string, Counts>;

/** The row of the whole city in a period. */
export const CITY = 'city';
export const rowKey = (period: string, about: string) => `${period}#${about}`;
export const categoryAbout = (category: string) => `category:${category}`;
/** The row of the city's cases that ended on a day (yyyy-mm-dd), within their month: what visits said is published by days. */
export const endedAbout = (day: string) => `closed:${day}`;

/**
 * What one case adds to every figure: a pure function of the case as it stands. The board is the sum of it over all
 * cases, and a recount sums it again.
 */
export function contributionOf(complaint: Complaint): Contribution {
  const rows: Contribution = {};
  const add: Add = (row, ...measures) => {
    for (const measure of measures) increase(rows, row, measure, 1);
  };
  const received = monthOf(complaint.submittedAt);
  const isHelp = complaint.procedure.track === 'help';
  add(rowKey(received, CITY), isHelp ? 'helpAsked' : 'received');
  add(rowKey(received, categoryAbout(complaint.category)), 'received');
  if (complaint.holder !== null) add(rowKey('now', complaint.holder), 'open', complaint.mark);
  for (const { unit, month, onTimeOriginal, onTimeExtended } of complaint.finished) {
    const kept: Measure[] = [
      ...(onTimeOriginal ? ['onTimeOriginal' as const] : []),
      ...(onTimeExtended ? ['onTimeExtended' as const] : []),
    ];
    add(rowKey(month, unit), 'finished', ...kept);
    add(rowKey(month, CITY), 'finished', ...kept);
  }
  for (const { month, settled } of complaint.procedure.referralResults)
    add(rowKey(month, CITY), 'transferred', ...(settled ? ['settled' as const] : []));
  if (isHelp) addHelp(complaint, add);
  else {
    addDecision(complaint, add);
    addContact(complaint, add);
  }
  if (complaint.state === 'archived' && !isHelp) addEnd(complaint, add);
  return rows;
}

type Add = (row: string, ...measures: Measure[]) => void;

/** Stations at which it is settled whether a complaint is accepted. */
const DECIDE: readonly TaskKind[] = ['accept', 'supplement', 'reconsider'];

/**
 * Accepted is what has come to dispatch, refused what stands refused, each in the month of the decision that stands; what was withdrawn,
 * merged or handed to another body before is neither.
 */
function addDecision({ state, stage, finished }: Complaint, add: Add): void {
  const decided = finished.findLast((each) => DECIDE.includes(each.stage));
  if (!decided) return;
  if (state === 'refused') add(rowKey(decided.month, CITY), 'refused');
  else if (stage === 'dispatch' || finished.some((each) => each.stage === 'dispatch'))
    add(rowKey(decided.month, CITY), 'accepted');
}

const CONTACT_COUNTS = {
  'in-time': ['contactDue', 'contactInTime'],
  late: ['contactDue'],
  missed: ['contactDue'],
  'no-details': ['contactAnonymous'],
  ended: ['contactEnded'],
} as const satisfies Record<string, readonly Measure[]>;

/** A first contact counts once it was made or missed, in the month of its limit and for the unit that had it then. */
function addContact({ procedure: { firstContact } }: Complaint, add: Add): void {
  if (firstContact === null || firstContact.outcome === 'due') return;
  const { outcome, unit, month } = firstContact;
  for (const about of [unit, CITY]) add(rowKey(month, about), ...CONTACT_COUNTS[outcome]);
}

/** A request for help is no complaint: it is counted apart, and not among what was accepted or closed. */
function addHelp({ state, closedAt }: Complaint, add: Add): void {
  if (state === 'archived' && closedAt !== null) add(rowKey(monthOf(closedAt), CITY), 'helpAnswered');
}

/**
 * Anonymous cases count as closed but not in satisfaction (domain.md, section 1). What another body has settled before any unit led it
 * is the city's alone.
 */
function addEnd({ closedAt, leadUnit, satisfaction, anonymous }: Complaint, add: Add): void {
  if (closedAt === null) return;
  const month = monthOf(closedAt);
  const ofCity = [CITY, endedAbout(dateOf(closedAt))];
  for (const about of leadUnit === null ? ofCity : [leadUnit, ...ofCity]) {
    const row = rowKey(month, about);
    add(row, 'archived');
    if (satisfaction !== 'dissatisfied') add(row, 'effective');
    if (anonymous || satisfaction === 'not-reached' || satisfaction === null) continue;
    add(row, 'reached');
    if (satisfaction !== 'dissatisfied') add(row, 'satisfied');
  }
}

/** What has to be added to counters that hold `applied` so that they hold `wanted`; rows and measures without change are left out. */
export function differenceBetween(applied: Contribution, wanted: Contribution): Contribution {
  const difference: Contribution = {};
  for (const row of new Set([...Object.keys(applied), ...Object.keys(wanted)]))
    for (const measure of MEASURES) {
      const change = (wanted[row]?.[measure] ?? 0) - (applied[row]?.[measure] ?? 0);
      if (change !== 0) increase(difference, row, measure, change);
    }
  return difference;
}

/** Adds contributions up, as a batch of cases or a recount needs it. */
export function sumOf(contributions: readonly Contribution[]): Contribution {
  const total: Contribution = {};
  for (const contribution of contributions)
    for (const [row, counts] of Object.entries(contribution))
      for (const measure of MEASURES) increase(total, row, measure, counts[measure] ?? 0);
  return total;
}

function increase(rows: Contribution, row: string, measure: Measure, by: number): void {
  if (by === 0) return;
  const counts = rows[row] ?? {};
  counts[measure] = (counts[measure] ?? 0) + by;
  rows[row] = counts;
}

/** The board a case is counted on: its city's, by the city's division code. */
export const scopeOf = ({ division }: { division: string }) => `${division.slice(0, 4)}00`;
