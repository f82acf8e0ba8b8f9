import type { Person } from '../actor.ts';
import type { Leaving } from './leave-station.ts';
import type { TaskOutcome } from './task.ts';

/** What a person decides; `statement` is all that was written with it. */
export type CompletionInput = {
  taskId: string;
  person: Person;
  outcome: TaskOutcome;
  seenVersion?: number | undefined;
  statement: Readonly<Record<string, unknown>>;
  dispatch?: Leaving['dispatch'];
};
