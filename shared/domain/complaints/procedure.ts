import type { RaisedRung } from '../supervision/ladder.ts';
import type { ReferralBody } from './approvals/approval.ts';
import type { FirstContact } from './contact/contact.ts';
import type { Arrears } from './follow-up/arrears.ts';
import type { Commitment } from './follow-up/commitment.ts';

/** More time than until `until` nobody gets by a suspension (中止); `approval` is the task that decided it. */
export type Suspension = { since: string; until: string; approval: string; reason: string };

/** Another case that this one has to do with. */
export type CaseLink = { number: string; kind: 'duplicate' | 'related' };

/** Somebody who may see the complainant's identity for a purpose, until an instant. */
export type Unmasking = { person: string; until: string; approval: string };

/** Listed supervision (挂牌督办): since when, over which unit, and when a supervisor ended it. */
export type Listing = { since: string; unit: string; endedAt: string | null };

/** A supervising office took a task over (提级办理). */
export type TakeOver = { stage: string; from: string; to: string; at: string };

export const TRACKS = ['complaint', 'help', 'arrears'] as const;
export type Track = (typeof TRACKS)[number];

/** A result that another body has returned; `month` as `yyyy-mm`. */
export type ReferralResult = { body: ReferralBody; month: string; settled: boolean };

/** What happened to a case besides its way through the stations; ids, codes and counts only. */
export type Procedure = {
  /** A request for help has a short way of its own; arrears are followed until they are paid. */
  track: Track;
  /** Co-handling units (协办) of the present dispatch. */
  coUnits: readonly string[];
  /** How many side tasks of each kind there have been; a side task's round is its number. */
  assists: number;
  approvals: number;
  supervisions: number;
  /** What each clock has come to on the supervision ladder, in order. */
  rungs: readonly RaisedRung[];
  listing: Listing | null;
  takeOvers: readonly TakeOver[];
  /** A supervisor found the complaint to be malicious. */
  malicious: boolean;
  /** Task of the approval that is being waited for and holds up the station. */
  pendingApproval: string | null;
  suspension: Suspension | null;
  suspensions: number;
  extensions: number;
  /** Decided with force: no unit can return the case any more. */
  adjudicated: boolean;
  /** Who refused to accept it or merged it, and who granted the refusal: somebody else reconsiders. */
  refusedBy: string | null;
  refusalGrantedBy: string | null;
  reconsidered: boolean;
  mergedInto: string | null;
  links: readonly CaseLink[];
  visitTries: number;
  unmaskings: readonly Unmasking[];
  /** The body that has a transferred case in hand. */
  referredTo: ReferralBody | null;
  /** What came of transfers: month of the result, and whether the matter was settled. */
  referralResults: readonly ReferralResult[];
  arrears: Arrears | null;
  commitments: readonly Commitment[];
  /** What became of the first contact; null where it has no limit. */
  firstContact: FirstContact | null;
};

/** Nothing has happened yet; also what a case lacks that was stored before a field existed. */
export const BLANK_PROCEDURE: Procedure = {
  track: 'complaint',
  coUnits: [],
  assists: 0,
  approvals: 0,
  supervisions: 0,
  rungs: [],
  listing: null,
  takeOvers: [],
  malicious: false,
  pendingApproval: null,
  suspension: null,
  suspensions: 0,
  extensions: 0,
  adjudicated: false,
  refusedBy: null,
  refusalGrantedBy: null,
  reconsidered: false,
  mergedInto: null,
  links: [],
  visitTries: 0,
  unmaskings: [],
  referredTo: null,
  referralResults: [],
  arrears: null,
  commitments: [],
  firstContact: null,
};
