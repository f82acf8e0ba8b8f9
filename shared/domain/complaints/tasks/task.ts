import type { Mark } from '../../clocks/clock.ts';
import type { SupervisionRecord } from '../../supervision/ladder.ts';
import type { ApprovalRequest } from '../approvals/approval.ts';
import { type ExitOutcome, PERSON_OUTCOMES, type Stage } from './stage.ts';

/** Tasks beside the station: co-handling (协办), approvals (审批) and answers to supervision (督办). */
export const SIDE_KINDS = ['assist', 'approve', 'supervise'] as const;
export type SideKind = (typeof SIDE_KINDS)[number];
export type TaskKind = Stage | SideKind;

/** What a person may decide at a task of each kind. */
export const TASK_OUTCOMES = {
  ...PERSON_OUTCOMES,
  assist: ['assisted'],
  approve: ['granted', 'denied'],
  supervise: ['answered-supervision'],
} as const satisfies Record<TaskKind, readonly string[]>;
export type TaskOutcome = (typeof TASK_OUTCOMES)[TaskKind][number];

/** How a task can end: by a decision, by a way out of the station, by its time, or because the case went on without it. */
export type TaskEnd = TaskOutcome | ExitOutcome | 'lapsed' | 'cancelled';

export const isSideKind = (kind: TaskKind): kind is SideKind =>
  (SIDE_KINDS as readonly TaskKind[]).includes(kind);

/** One organisation must do one thing by one time. */
export type Task = {
  /** `<number>.<kind>.<round>`; a case has at most one task a kind and round. */
  taskId: string;
  number: string;
  stage: TaskKind;
  /** Of a station the round of the case, of a side task its number. */
  round: number;
  unit: string;
  title: string;
  category: string;
  urgent: boolean;
  /** The complained-of unit, whose people see the task on no list. */
  against: string | null;
  clockId: string;
  openedAt: string;
  dueAt: string;
  yellowAt: string;
  provisional: boolean;
  mark: Mark;
  status: 'open' | 'completed';
  /** Callback of the waiting workflow state; absent until the workflow has come to it. */
  token: string | null;
  /** What an approval is asked for; null for any other task. */
  request: ApprovalRequest | null;
  /** The rung of the supervision ladder that is to be answered; null for any other task. */
  supervision: SupervisionRecord | null;
  /** What was noted on the way, the latest last. */
  notes: readonly TaskNote[];
  completion: TaskCompletionRecord | null;
};

/** Steps that are noted without ending the task: an attempt to reach the complainant, another body's receipt. */
export const STEPS = ['visit-tried', 'referral-received'] as const;
export type Step = (typeof STEPS)[number];
export type TaskNote = {
  step:
    | Step
    | ('contacted' | 'commitment-made' | 'commitment-kept' | 'payment-counted')
    | ('taken-over' | 'unlisted' | 'declared-malicious' | 'level-changed' | 'reopened');
  at: string;
  by: string;
  text: string;
  /** Number of the commitment that it holds the words of. */
  commitment?: number | undefined;
};

/** How a task ended; `statement` is what the person wrote. */
export type TaskCompletionRecord = {
  outcome: TaskEnd;
  /** What the workflow goes on with. */
  result: string;
  nextRound: number;
  at: string;
  by: string;
  onTime: boolean;
  statement: Readonly<Record<string, unknown>>;
  /** Numbers of the co-handling tasks that the workflow has to await beside the next station. */
  assists?: readonly number[] | undefined;
};

export const taskIdOf = (number: string, stage: TaskKind, round: number) => `${number}.${stage}.${round}`;
