import { z } from 'zod';
import type { Journal } from '../journal/open-journal.ts';
import { type Attempt, attemptRow, type Json, type TaskResult } from './journal-schema.ts';

/** Where an execution is: about to run `state` with `input`. Hops count the states with effects that it has entered. */
export interface Position {
  readonly id: number;
  readonly state: string;
  readonly input: Json;
  readonly hop: number;
}

/** Names one attempt of one task within a hop, the same after a restart. */
export interface AttemptKey {
  readonly task: string;
  readonly ordinal: number;
}

export interface NewAttempt extends AttemptKey {
  readonly token: string;
  readonly nested: boolean;
  readonly deadline: number | undefined;
}

export type Completion = { outcome: 'completed'; execution: number } | { outcome: 'closed' };

export type AttemptJournal = ReturnType<typeof createAttemptJournal>;

/** The journal's record of task attempts: which tokens are open and what the finished ones returned. */
export function createAttemptJournal({ database, transaction }: Journal) {
  const find = database.prepare(
    'select * from attempt where execution = ? and hop = ? and task_key = ? and ordinal = ?',
  );
  const move = database.prepare(
    'update execution set state = ?, state_input = ?, hop = ? where id = ? and hop < ?',
  );
  const forgetEarlier = database.prepare('delete from attempt where execution = ? and hop < ?');
  const insert = database.prepare(
    `insert into attempt (token, execution, hop, task_key, ordinal, nested, phase, deadline)
     values (?, ?, ?, ?, ?, ?, 'invoking', ?)`,
  );
  const wait = database.prepare(
    `update attempt set phase = 'waiting' where token = ? and phase = 'invoking'`,
  );
  const complete = database.prepare(
    `update attempt set phase = 'done', result = ?, deadline = null where token = ? and phase <> 'done' returning execution`,
  );
  const parked = database.prepare(
    `select 1 from attempt where execution = ? and hop = ? and phase = 'waiting' and nested = 0`,
  );
  const overdue = database.prepare(`select token from attempt where phase <> 'done' and deadline <= ?`);

  const findAttempt = ({ id, hop }: Position, { task, ordinal }: AttemptKey): Attempt | undefined => {
    const found = find.get(id, hop, task, ordinal);
    return found && attemptRow.parse(found);
  };
  return {
    find: findAttempt,
    /** Records that a task is about to be invoked, and with it the position that it is invoked from. */
    begin(position: Position, { token, task, ordinal, nested, deadline }: NewAttempt): Attempt {
      return transaction(() => {
        const { id, hop, state, input } = position;
        if (move.run(state, JSON.stringify(input), hop, id, hop).changes > 0) forgetEarlier.run(id, hop);
        insert.run(token, id, hop, task, ordinal, nested ? 1 : 0, deadline ?? null);
        return { token, phase: 'invoking', result: undefined };
      });
    },
    /** Records that the function has returned and only the token is awaited. */
    wait: (token: string) => transaction(() => wait.run(token)),
    /** Records a task's end once; `closed` when the attempt had ended before or is gone with its execution. */
    complete(token: string, result: TaskResult): Completion {
      return transaction(() => {
        const found = complete.get(JSON.stringify(result), token);
        if (!found) return { outcome: 'closed' };
        return {
          outcome: 'completed',
          execution: z.object({ execution: z.number() }).parse(found).execution,
        };
      });
    },
    isParked: ({ id, hop }: Position) => parked.get(id, hop) !== undefined,
    overdue: (now: number) =>
      z
        .array(z.object({ token: z.string() }))
        .parse(overdue.all(now))
        .map(({ token }) => token),
  };
}
