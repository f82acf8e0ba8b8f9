import type { Mark } from '../clocks/clock.ts';
import type { PersonOutcome, Stage } from './stage.ts';

/** One organisation must do one thing by one time. */
export type Task = {
  /** `<number>.<stage>.<round>`; a case has at most one task a stage and round. */
  taskId: string;
  number: string;
  stage: Stage;
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
  completion: TaskCompletionRecord | null;
};

/** How a task ended; `statement` is what the person wrote. */
export type TaskCompletionRecord = {
  outcome: PersonOutcome;
  /** What the workflow goes on with. */
  result: string;
  nextRound: number;
  at: string;
  by: string;
  onTime: boolean;
  statement: Readonly<Record<string, unknown>>;
};

export const taskIdOf = (number: string, stage: Stage, round: number) => `${number}.${stage}.${round}`;
