import type { Mark } from '../clocks/clock.ts';
import type { Language } from '../notifications/template-keys.ts';
import type { Procedure } from './procedure.ts';
import type { EndState, Stage } from './tasks/stage.ts';
import type { TaskKind } from './tasks/task.ts';

/** How difficult a matter is (简易件 一般件 复杂件): the limit of handling goes by it. */
export const LEVELS = ['simple', 'general', 'complex'] as const;
export type Level = (typeof LEVELS)[number];
export type Satisfaction = 'satisfied' | 'basically-satisfied' | 'dissatisfied' | 'not-reached';
export type ComplainantKind = 'enterprise' | 'person' | 'anonymous' | 'on-behalf';

/** Who complains; contact fields are personal data and never leave the case's content. */
export type Complainant = {
  kind: ComplainantKind;
  name?: string | undefined;
  creditCode?: string | undefined;
  creditCodeConfirmed?: boolean | undefined;
  phone?: string | undefined;
  email?: string | undefined;
  agent?: string | undefined;
};

export type Attachment = {
  attachmentId: string;
  fileName: string;
  contentType: string;
  size: number;
  key: string;
};

/** Answers to the questions of the category, by their names; only what was answered. */
export type Answers = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** What was complained; written once at submission. */
export type ComplaintContent = {
  title: string;
  body: string;
  category: string;
  division: string;
  divisionName: string;
  /** Without a name where it is about nobody: a request for help. */
  against: { organisationId: string | null; name: string };
  /** Left out where nothing was asked or answered. */
  answers?: Answers | undefined;
  complainant: Complainant;
  consentToDisclose: boolean;
  urgent: boolean;
  /** Of messages to the complainant; Chinese where it is not said. */
  language?: Language | undefined;
  attachments: readonly Attachment[];
};

/** A station that is behind the case: the part of its life that statistics count. */
export type FinishedStage = {
  stage: TaskKind;
  round: number;
  unit: string;
  month: string;
  onTimeOriginal: boolean;
  onTimeExtended: boolean;
};

/** The case: where it stands. Holds ids, codes and hashes only, no content. */
export type Complaint = {
  number: string;
  /** Counts the events; every change appends one. */
  version: number;
  /** Hash of the last event. */
  head: string;
  state: 'open' | 'archived' | EndState;
  /** The station the case is at, or null at its end. */
  stage: Stage | null;
  round: number;
  /** The unit that has it, and since when. */
  holder: string | null;
  heldSince: string | null;
  leadUnit: string | null;
  level: Level | null;
  category: string;
  division: string;
  /** The complained-of unit where it is known; the conflict firewall stands on it. */
  against: string | null;
  anonymous: boolean;
  enterprise: string | null;
  urgent: boolean;
  /** Worst mark of the running clock that the present task is due by. */
  mark: Mark;
  dueAt: string | null;
  returns: number;
  dissatisfactions: number;
  /** Person who handled last: the same person may not review. */
  handledBy: string | null;
  finished: readonly FinishedStage[];
  satisfaction: Satisfaction | null;
  submittedAt: string;
  closedAt: string | null;
  contentHash: string;
  /** Hash of the first event, as on the receipt. */
  receiptHead: string;
  queryCodeHash: string;
  /** The versions of configuration the case was opened under. */
  policyVersion: number;
  taxonomyVersion: number;
  /** Null in cases of before there was a ladder: they climb the one in effect. */
  ladderVersion: number | null;
  executions: number;
  procedure: Procedure;
};
