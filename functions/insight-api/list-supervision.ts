import type * as z from 'zod';
import type { SupervisionList, supervisionQuery } from '../../shared/contracts/supervision.ts';
import { formatInstant, parseInstant } from '../../shared/domain/clocks/instant.ts';
import { dayOfInstant, endOfDay } from '../../shared/domain/clocks/local-time.ts';
import type { Person } from '../../shared/domain/complaints/actor.ts';
import { isAgainst } from '../../shared/domain/complaints/against.ts';
import { answersDispute } from '../../shared/domain/complaints/follow-up/dispute-payment.ts';
import { mayListUnit, mayRead } from '../../shared/domain/complaints/permissions.ts';
import type { Task } from '../../shared/domain/complaints/tasks/task.ts';
import { scopeOf } from '../../shared/domain/evaluation/contribution.ts';
import { divisionOf } from '../../shared/domain/organisations/scope.ts';
import { ProblemError } from '../../shared/middleware/problem-error.ts';
import { listedSubject, supervisionSubject } from '../../shared/persistence/case-items.ts';
import { readComplaints } from '../../shared/persistence/day-cases.ts';
import { decodeCursor, encodeCursor } from '../../shared/persistence/page-cursor.ts';
import { readTitles } from '../../shared/persistence/similar-cases.ts';
import { readCounters } from '../../shared/persistence/statistics-repository.ts';
import {
  readAwaitedReplies,
  readClocksDue,
  readListedCases,
} from '../../shared/persistence/supervision-lists.ts';
import { unitViews } from '../../shared/persistence/unit-views.ts';
import type { InsightDependencies } from './dependencies.ts';

/** Rows looked at for one answer; what the person may not see is left out of them. */
const PAGE = 50;
/** Most units of the list of the red ones. */
const MOST_UNITS = 200;

/** Where a page of clocks ends: an instant, and the clock that waits for it. */
const PLACE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z#\w+#[\w-]+#\d+$/;

type Asking = { person: Person; city: string; asOf: string; cursor: string | undefined };

/** What a supervising office has to look at; a case is never shown to people of the unit that it is about. */
export async function listSupervision(
  { list, cursor }: z.infer<typeof supervisionQuery>,
  person: Person,
  { now }: InsightDependencies,
): Promise<SupervisionList> {
  const division = divisionOf(person.organisation);
  const oversees = person.roles.includes('supervisor') || person.roles.includes('auditor');
  if (!oversees || division === null) throw new ProblemError('authorisation.denied');
  return LISTS[list]({ person, city: scopeOf({ division }), asOf: now(), cursor });
}

const LISTS = {
  red: redUnits,
  'turning-yellow': turningYellow,
  replies: awaitedReplies,
  listed: listedCases,
} as const satisfies Record<SupervisionList['list'], (asking: Asking) => Promise<SupervisionList>>;

async function redUnits({ person, city, asOf }: Asking): Promise<SupervisionList> {
  const held = (await readCounters(city, 'now'))
    .filter(({ about, counts }) => mayListUnit(person, about) && (counts.red ?? 0) > 0)
    .toSorted((a, b) => (b.counts.red ?? 0) - (a.counts.red ?? 0))
    .slice(0, MOST_UNITS);
  const viewOf = await unitViews(held.map(({ about }) => about));
  const rows = held.map(({ about, counts }) => ({
    unit: viewOf(about),
    open: counts.open ?? 0,
    yellow: counts.yellow ?? 0,
    red: counts.red ?? 0,
  }));
  return { list: 'red', asOf, rows, cursor: null };
}

async function turningYellow({ person, asOf, cursor }: Asking): Promise<SupervisionList> {
  const midnight = formatInstant(endOfDay(dayOfInstant(parseInstant(asOf))));
  if (cursor !== undefined && !(PLACE.test(cursor) && cursor <= midnight))
    throw new ProblemError('cursor.invalid');
  const { clocks, next } = await readClocksDue(asOf, midnight, cursor ?? null);
  const turning = clocks.filter(({ clock }) => clock.mark === 'green' && mayListUnit(person, clock.unit));
  const cases = await readComplaints([...new Set(turning.map(({ number }) => number))]);
  const visible = new Map(
    cases.filter((complaint) => mayRead(person, complaint)).map((complaint) => [complaint.number, complaint]),
  );
  const [viewOf, titleOf] = await Promise.all([
    unitViews(turning.map(({ clock }) => clock.unit)),
    titlesOf([...visible.keys()]),
  ]);
  const rows = turning.flatMap(({ number, clock }) => {
    const complaint = visible.get(number);
    const { clockId, kind, unit, yellowAt, dueAt } = clock;
    return complaint
      ? [
          {
            ...{ number, title: titleOf(number), clockId, kind, yellowAt, dueAt },
            unit: viewOf(unit),
            urgent: complaint.urgent,
          },
        ]
      : [];
  });
  return { list: 'turning-yellow', asOf, rows, cursor: next };
}

async function awaitedReplies({ person, city, asOf, cursor }: Asking): Promise<SupervisionList> {
  const after = startAfter(cursor, supervisionSubject(city));
  const { tasks, next } = await readAwaitedReplies(city, { limit: PAGE, after });
  const mine = tasks.filter(
    (task) => mayListUnit(person, task.unit) && !isAgainst(task, person.organisation),
  );
  const beside = mine.filter(({ supervision }) => supervision === null);
  const [viewOf, cases] = await Promise.all([
    unitViews(mine.map(({ unit }) => unit)),
    readComplaints([...new Set(beside.map(({ number }) => number))]),
  ]);
  const isPayment = (task: Task) =>
    cases.some((complaint) => complaint.number === task.number && answersDispute(complaint, task));
  const rows = mine.map((task) => {
    const { taskId, number, title, unit, urgent, supervision, openedAt, dueAt } = task;
    return {
      ...{ taskId, number, title, urgent },
      unit: viewOf(unit),
      rung: supervision?.rung ?? null,
      answersFor: supervision ? null : isPayment(task) ? ('payment' as const) : ('promise' as const),
      cause: supervision?.cause ?? null,
      raisedAt: openedAt,
      replyDueAt: dueAt,
      overdue: dueAt < asOf,
    };
  });
  return { list: 'replies', asOf, rows, cursor: encodeCursor(next) };
}

async function listedCases({ person, city, asOf, cursor }: Asking): Promise<SupervisionList> {
  const after = startAfter(cursor, listedSubject(city));
  const { cases, next } = await readListedCases(city, { limit: PAGE, after });
  const mine = cases.filter((complaint) => mayRead(person, complaint));
  const [viewOf, titleOf] = await Promise.all([
    unitViews(mine.flatMap(({ holder, procedure }) => [holder, procedure.listing?.unit ?? null])),
    titlesOf(mine.map(({ number }) => number)),
  ]);
  const rows = mine.flatMap(
    ({ number, category, stage, holder, mark, dueAt, dissatisfactions, procedure }) =>
      procedure.listing
        ? [
            {
              ...{ number, title: titleOf(number), category, stage, mark, dueAt, dissatisfactions },
              unit: viewOf(procedure.listing.unit),
              since: procedure.listing.since,
              holder: holder === null ? null : viewOf(holder),
            },
          ]
        : [],
  );
  return { list: 'listed', asOf, rows, cursor: encodeCursor(next) };
}

/** Titles of a page's rows that are shown: an index would repeat them with every change of a case, for a list read now and then. */
async function titlesOf(numbers: readonly string[]): Promise<(number: string) => string> {
  const titles = await readTitles(numbers);
  return (number) => titles.get(number) ?? number;
}

function startAfter(cursor: string | undefined, value: string) {
  if (cursor === undefined) return undefined;
  const after = decodeCursor(cursor, { index: 'by-subject', value });
  if (after === null) throw new ProblemError('cursor.invalid');
  return after;
}
