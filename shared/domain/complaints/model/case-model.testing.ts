import type { Duration } from '../../clocks/duration.ts';
import type { LedgerEntry } from '../../clocks/ledger.ts';
import type { ApprovalKind } from '../approvals/approval.ts';
import type { Level } from '../complaint.ts';
import type { Track } from '../procedure.ts';
import type { EndState, Stage } from '../tasks/stage.ts';
import type { ModelDebt, ModelPromise } from './model-books.testing.ts';

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
  track: Track;
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
  suspendedEver: number;
  extended: boolean;
  supplementAsked: boolean;
  returns: number;
  forced: boolean;
  dissatisfactions: number;
  tries: number;
  /** The last of them. */
  triedAt: string | null;
  handledBy: string;
  refusedBy: string;
  refusalGrantedBy: string;
  reconsidered: boolean;
  /** It was merged into another case, and that was not undone. */
  merged: boolean;
  /** Another complaint was merged into it. */
  carries: boolean;
  malicious: boolean;
  anonymous: boolean;
  /** What became of the first contact, by itself and without the marks of its clock; null where none is due. */
  contact: 'due' | 'in-time' | 'late' | 'missed' | 'ended' | 'no-details' | null;
  contactDue: string;
  /** The office that has taken over the present task. */
  taken: string | null;
  /** Offices that ever took the case over: their supervisors do what others do elsewhere. */
  takers: readonly string[];
  /** Answers to supervision that were ever asked for. */
  supervisedEver: number;
  /** What is owed to the complainant, in a case of arrears. */
  debt: ModelDebt | null;
  /** The instalment that an archived case waits for, and until when. */
  followed: { number: number; dueAt: string } | null;
  /** In order of their numbers. */
  promises: readonly ModelPromise[];
};

export const INTAKE = '330200-intake';
export const VISIT = '330200-visit';
export const SUPERVISION = '330200-supervision';

/** The complained-of unit itself, or one of the complained-of division. */
export const isKeptOut = ({ against }: Model, unit: string) =>
  against !== null && (unit === against || (/^\d+$/.test(against) && unit.startsWith(against)));

/** The supervising office, or the intake centre where that one is complained of or handled the case itself. */
export function officeAbove(model: Model): string {
  const free = [SUPERVISION, INTAKE].filter((unit) => !isKeptOut(model, unit));
  const [first = SUPERVISION] = free;
  return free.find((unit) => unit !== model.lead && !model.coUnits.includes(unit)) ?? first;
}

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
      return officeAbove(model);
    default:
      return standIn([INTAKE, SUPERVISION]);
  }
}

type Begun = Pick<Model, 'against' | 'track' | 'anonymous' | 'contact' | 'contactDue'>;

export const blankModel = (begun: Begun, at: string): Model => ({
  ...begun,
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
  suspendedEver: 0,
  extended: false,
  supplementAsked: false,
  returns: 0,
  forced: false,
  dissatisfactions: 0,
  tries: 0,
  triedAt: null,
  handledBy: '',
  refusedBy: '',
  refusalGrantedBy: '',
  reconsidered: false,
  merged: false,
  carries: false,
  malicious: false,
  taken: null,
  takers: [],
  supervisedEver: 0,
  debt: null,
  followed: null,
  promises: [],
});
