import { calendarData } from '../clocks/calendar.testing.ts';
import type { Duration } from '../clocks/duration.ts';
import type { LedgerEntry } from '../clocks/ledger.ts';
import { oracleReplay } from '../clocks/oracle.testing.ts';
import type { ApprovalKind } from './approval.ts';
import type { Level } from './complaint.ts';
import type { EndState, Stage } from './stage.ts';

export type ModelApproval = {
  ordinal: number;
  kind: ApprovalKind;
  by: string;
  /** Who decides: the head of a unit or an office, with the unit that he sits in. */
  decides: 'head' | 'supervision' | 'intake';
  unit: string;
  lapsesAfter: string;
  duration?: Duration | undefined;
};

/**
 * The way of a complaint as domain.md tells it, written down a second time without looking at the code: where a case stands and
 * what hangs on it. Units and clocks besides handling are left to the code.
 */
export type Model = {
  against: string | null;
  help: boolean;
  /** The station, `null` once the last one is done. */
  stage: Stage | null;
  round: number;
  /** Whether somebody can act: the workflow has come to the station. */
  waits: boolean;
  openedAt: string;
  end: EndState | 'archived' | null;
  endedAt: string;
  lead: string;
  level: Level | null;
  coUnits: readonly string[];
  /** Units that had the case, which may read it ever after. */
  had: readonly string[];
  /** Opinions that are owed, by number of the co-handling task. */
  assists: ReadonlyMap<number, string>;
  assistsEver: number;
  /** Answers to supervision that are owed. */
  supervised: ReadonlyMap<number, string>;
  approvals: readonly ModelApproval[];
  approvalsEver: number;
  /** The clock of handling, from dispatch to the confirmed closing. */
  handling: readonly LedgerEntry[] | null;
  /** That of the last handling that is over. */
  stopped: readonly LedgerEntry[] | null;
  /** Somebody has worked on it. */
  handled: boolean;
  suspendedUntil: string | null;
  extended: boolean;
  supplementAsked: boolean;
  returns: number;
  forced: boolean;
  dissatisfactions: number;
  tries: number;
  handledBy: string;
  refusedBy: string;
  reconsidered: boolean;
  malicious: boolean;
  /** The office that has taken over the present task. */
  taken: string | null;
  /** Offices that ever took the case over: their supervisors do what others do elsewhere. */
  takers: readonly string[];
};

export const INTAKE = '330200-intake';
export const VISIT = '330200-visit';
export const SUPERVISION = '330200-supervision';

export const workingDays = (amount: number): Duration => ({ amount, unit: 'working-day' });
export const calendarDays = (amount: number): Duration => ({ amount, unit: 'calendar-day' });
const CALENDARS = { [calendarData.version]: calendarData };

const startOf = (at: string, duration: Duration): LedgerEntry => ({
  kind: 'start',
  at,
  duration,
  policyVersion: 1,
  calendarVersion: calendarData.version,
  unit: 'model',
});

/** When a ledger is due, by the slow oracle. */
export const dueOf = (ledger: readonly LedgerEntry[]) => oracleReplay(ledger, CALENDARS).dueAt;
export const dueAfter = (at: string, duration: Duration) => dueOf([startOf(at, duration)]);

/** The complained-of unit itself, or one of the complained-of division. */
export const isKeptOut = ({ against }: Model, unit: string) =>
  against !== null && (unit === against || (/^\d+$/.test(against) && unit.startsWith(against)));

/** Who has a station: never the complained-of unit, and no unit that handled visits. */
export function unitAt(model: Model, stage: Stage): string {
  if (model.taken !== null && stage === model.stage) return model.taken;
  const standIn = (units: readonly string[]) => units.find((unit) => !isKeptOut(model, unit)) ?? SUPERVISION;
  switch (stage) {
    case 'sign':
    case 'handle':
    case 'review':
    case 'reply':
      return model.lead;
    case 'visit': {
      const free = [VISIT, SUPERVISION, INTAKE].filter(
        (unit) => !isKeptOut(model, unit) && unit !== model.lead,
      );
      return free.find((unit) => !model.coUnits.includes(unit)) ?? free[0] ?? SUPERVISION;
    }
    case 'adjudicate':
    case 'decide':
      return standIn([SUPERVISION, INTAKE]);
    default:
      return standIn([INTAKE, SUPERVISION]);
  }
}

export const blankModel = (against: string | null, help: boolean, at: string): Model => ({
  against,
  help,
  stage: 'accept',
  round: 1,
  waits: true,
  openedAt: at,
  end: null,
  endedAt: '',
  lead: '',
  level: null,
  coUnits: [],
  had: [],
  assists: new Map(),
  assistsEver: 0,
  supervised: new Map(),
  approvals: [],
  approvalsEver: 0,
  handling: null,
  stopped: null,
  handled: false,
  suspendedUntil: null,
  extended: false,
  supplementAsked: false,
  returns: 0,
  forced: false,
  dissatisfactions: 0,
  tries: 0,
  handledBy: '',
  refusedBy: '',
  reconsidered: false,
  malicious: false,
  taken: null,
  takers: [],
});

/** The model at its next station, where nobody waits yet. */
const goTo = (model: Model, stage: Stage, rounds = 0): Model => ({
  ...model,
  had: model.stage === null ? model.had : [...model.had, unitAt(model, model.stage)],
  handled: model.handled || model.stage === 'handle',
  stage,
  round: model.round + rounds,
  waits: false,
  taken: null,
});

/** The clock of handling stops, if it has not yet. */
const handlingOver = (model: Model, at: string): Model =>
  model.handling ? { ...model, handling: null, stopped: [...model.handling, { kind: 'stop', at }] } : model;

/** All that hangs on a case falls off: opinions, approvals, answers, suspension. */
const bare = (model: Model, at: string): Model => ({
  ...handlingOver(model, at),
  assists: new Map(),
  supervised: new Map(),
  approvals: [],
  suspendedUntil: null,
});

/** The last station is done: what is left is to archive. */
const done = (model: Model, at: string): Model => ({
  ...bare(model, at),
  handled: model.handled || model.stage === 'handle',
  had: model.stage === null ? model.had : [...model.had, unitAt(model, model.stage)],
  stage: null,
  waits: false,
  taken: null,
});

export const over = (model: Model, end: EndState, at: string): Model => ({
  ...done(model, at),
  end,
  endedAt: at,
});

export type Dispatch = { leadUnit: string; level: Level; coUnits: readonly string[] };
export const DURATION_OF_LEVEL = { simple: 5, general: 10, complex: 15 } as const;

function dispatched(model: Model, { leadUnit, level, coUnits }: Dispatch, at: string): Model {
  const owed = coUnits.map((unit, index) => [model.assistsEver + index + 1, unit] as const);
  return {
    ...model,
    lead: leadUnit,
    level,
    coUnits,
    assists: new Map([...model.assists, ...owed]),
    assistsEver: model.assistsEver + coUnits.length,
    handling: model.handling ?? [startOf(at, workingDays(DURATION_OF_LEVEL[level]))],
  };
}

/** The workflow comes: somebody can act at the station, or the case is archived. */
export function afterComing(model: Model, at: string): Model {
  if (model.stage === null) return { ...model, end: 'archived', endedAt: at };
  const begins = model.stage === 'handle' && model.handling === null;
  return {
    ...model,
    waits: true,
    openedAt: at,
    handling: begins
      ? [startOf(at, workingDays(DURATION_OF_LEVEL[model.level ?? 'general']))]
      : model.handling,
  };
}

/** A supervising office has the present task from now on; where the lead unit worked on it, it leads, and nobody returns the case. */
export function afterTakeOver(model: Model, unit: string): Model {
  const leads = ['sign', 'handle', 'review', 'reply'].includes(model.stage ?? '');
  return {
    ...model,
    had: [...model.had, model.stage === null ? unit : unitAt(model, model.stage), unit],
    lead: leads ? unit : model.lead,
    forced: model.forced || leads,
    taken: unit,
    takers: [...model.takers, unit],
  };
}

/** What a decision at the station leads to. */
export function afterOutcome(model: Model, outcome: string, by: string, at: string, to?: Dispatch): Model {
  switch (outcome) {
    case 'accepted':
      return goTo(model, 'dispatch');
    case 'refused':
      return { ...over(model, 'refused', at), refusedBy: by };
    case 'lapsed':
    case 'upheld':
      return over(model, 'refused', at);
    case 'supplement-asked':
      return { ...goTo(model, 'supplement'), supplementAsked: true };
    case 'supplemented':
      return goTo(model, 'accept', 1);
    case 'dispatched':
      return goTo(to ? dispatched(model, to, at) : model, 'sign');
    case 'forced':
      return { ...goTo(to ? dispatched(model, to, at) : model, 'sign', 1), forced: true };
    case 'signed':
      // Whoever leads begins at once where the workflow still awaits the opinions of others.
      return { ...goTo(model, 'handle'), waits: model.assists.size > 0 };
    case 'returned': {
      const again = model.returns > 0;
      const next = again ? goTo(model, 'adjudicate') : goTo(model, 'dispatch', 1);
      return { ...next, returns: model.returns + 1, assists: new Map() };
    }
    case 'handled':
      return { ...goTo(model, 'review'), handledBy: by };
    case 'confirmed':
      return handlingOver(goTo(model, 'reply'), at);
    case 'rejected':
    case 'round-granted':
      return goTo(model, 'handle', 1);
    case 'replied':
      return goTo(model, 'visit');
    case 'dissatisfied': {
      const next = model.dissatisfactions === 0 ? goTo(model, 'handle', 1) : goTo(model, 'decide');
      return { ...next, dissatisfactions: model.dissatisfactions + 1, tries: 0 };
    }
    case 'overturned':
    case 'declined':
      return goTo(model, 'dispatch', 1);
    default:
      return done(model, at);
  }
}

/** What the decision on an approval, or its lapse, leads to. */
export function afterApproval(model: Model, approval: ModelApproval, granted: boolean, at: string): Model {
  const rest: Model = {
    ...model,
    had: [...model.had, approval.unit],
    approvals: model.approvals.filter(({ ordinal }) => ordinal !== approval.ordinal),
  };
  if (!granted) return rest;
  const handling = rest.handling ?? [];
  switch (approval.kind) {
    case 'extension': {
      const duration = approval.duration ?? workingDays(0);
      return {
        ...rest,
        extended: true,
        handling: [...handling, { kind: 'extend', at, duration, approval: '' }],
      };
    }
    case 'suspension':
      return {
        ...rest,
        suspendedUntil: dueAfter(at, approval.duration ?? workingDays(0)),
        handling: [...handling, { kind: 'pause', at, reason: 'suspension' }],
      };
    case 'termination':
      return over(rest, 'terminated', at);
    case 'withdrawal':
      return over(rest, 'withdrawn', at);
    case 'refusal':
      return { ...over(rest, 'refused', at), refusedBy: approval.by };
    case 'transfer':
      return goTo(bare(rest, at), 'referral');
    case 'closing':
      return done(rest, at);
    default:
      return rest;
  }
}

/** Handling goes on. */
export const afterSuspension = (model: Model, at: string): Model => ({
  ...model,
  suspendedUntil: null,
  handling: [...(model.handling ?? []), { kind: 'resume', at }],
});

/** Another limit of handling, from its start on. */
export const withLevel = (
  handling: readonly LedgerEntry[],
  level: Level,
  at: string,
): readonly LedgerEntry[] => [
  ...handling,
  {
    kind: 'policy',
    at,
    duration: workingDays(DURATION_OF_LEVEL[level]),
    policyVersion: 1,
    reason: level,
  },
];

/** The closing was wrong: the last lead unit handles the case in the next round, and its clock was never really over. */
export const afterReopening = (model: Model, at: string): Model => ({
  ...model,
  end: null,
  stage: 'handle',
  round: model.round + 1,
  waits: true,
  openedAt: at,
  tries: 0,
  handling: [...(model.stopped ?? []), { kind: 'reopen', at }],
});
