import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Journal } from '../journal/open-journal.ts';
import { type ExecutionRow, type ExecutionStatus, executionRow } from './journal-schema.ts';

export interface NewExecution {
  readonly arn: string;
  readonly machine: string;
  readonly name: string;
  readonly input: string;
  readonly state: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly deadline: number | undefined;
}

export interface ExecutionEnd {
  readonly status: Exclude<ExecutionStatus, 'RUNNING'>;
  readonly output?: string | undefined;
  readonly error?: string | undefined;
  readonly cause?: string | undefined;
  readonly at: number;
}

export interface ListQuery {
  readonly machine: string;
  readonly status: ExecutionStatus | undefined;
  /** Only executions older than this id. */
  readonly before: number;
  readonly limit: number;
}

export type ExecutionJournal = ReturnType<typeof createExecutionJournal>;

// AWS lets a name be used again 90 days after its execution ended.
const keptMilliseconds = 90 * 24 * 3_600_000;

/** The journal's record of executions: where each is, and how it ended. */
export function createExecutionJournal({ database, transaction }: Journal) {
  const insert = database.prepare(
    `insert into execution (arn, machine, name, input, status, state, state_input, hop, started_at, deadline)
     values (?, ?, ?, ?, 'RUNNING', ?, ?, 0, ?, ?)`,
  );
  const byArn = database.prepare('select * from execution where arn = ?');
  const byId = database.prepare('select * from execution where id = ?');
  const end = database.prepare(
    `update execution set status = ?, output = ?, error = ?, cause = ?, stopped_at = ?, state_input = ''
     where id = ? and status = 'RUNNING'`,
  );
  const forgetAttempts = database.prepare('delete from attempt where execution = ?');
  const list = database.prepare(
    `select * from execution where machine = ? and (?2 is null or status = ?2) and id < ? order by id desc limit ?`,
  );
  const runnable = database.prepare(
    `select id from execution e where status = 'RUNNING' and not exists (
       select 1 from attempt a where a.execution = e.id and a.hop = e.hop and a.phase = 'waiting' and a.nested = 0)`,
  );
  const overdue = database.prepare(`select id from execution where status = 'RUNNING' and deadline <= ?`);
  const prune = database.prepare('delete from execution where stopped_at < ?');
  const row = (found: unknown): ExecutionRow | undefined => (found ? executionRow.parse(found) : undefined);
  const ids = (rows: unknown) =>
    z
      .array(z.object({ id: z.number() }))
      .parse(rows)
      .map(({ id }) => id);

  return {
    /** Records a new execution; a running one of the same name and input is returned as it is, as AWS does. */
    start(execution: NewExecution): { outcome: 'started' | 'repeated' | 'conflict'; row: ExecutionRow } {
      return transaction(() => {
        const known = row(byArn.get(execution.arn));
        if (known) {
          const same = known.status === 'RUNNING' && sameJson(known.input, execution.input);
          return { outcome: same ? 'repeated' : 'conflict', row: known };
        }
        const { arn, machine, name, input, state, at, deadline } = execution;
        insert.run(arn, machine, name, input, state, input, at, deadline ?? null);
        return { outcome: 'started', row: executionRow.parse(byArn.get(arn)) };
      });
    },
    byArn: (arn: string) => row(byArn.get(arn)),
    byId: (id: number) => row(byId.get(id)),
    /** Records the end and forgets the attempts. Returns false when it had already ended. */
    end(id: number, how: ExecutionEnd): boolean {
      return transaction(() => {
        const { changes } = end.run(
          how.status,
          how.output ?? null,
          how.error ?? null,
          how.cause ?? null,
          how.at,
          id,
        );
        if (changes === 0) return false;
        forgetAttempts.run(id);
        return true;
      });
    },
    list: ({ machine, status, before, limit }: ListQuery) =>
      z.array(executionRow).parse(list.all(machine, status ?? null, before, limit)),
    /** Running executions that aren't merely waiting for a token: what a restart has to go on with. */
    runnable: () => ids(runnable.all()),
    overdue: (now: number) => ids(overdue.all(now)),
    prune: (now: number) => prune.run(now - keptMilliseconds),
  };
}

function sameJson(left: string, right: string): boolean {
  return left === right || isDeepStrictEqual(JSON.parse(left), JSON.parse(right));
}
