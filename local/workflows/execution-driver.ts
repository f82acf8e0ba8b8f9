import { ExecutionError } from 'aws-local-stepfunctions';
import type { AttemptJournal, Position } from './attempt-journal.ts';
import type { CompiledDefinition } from './compile-definition.ts';
import type { ExecutionEnd, ExecutionJournal } from './execution-journal.ts';
import { HopEnd, type HopOutcome } from './hop-end.ts';
import type { ExecutionRow, TaskResult } from './journal-schema.ts';
import { type LiveRun, startRun } from './live-run.ts';
import type { TokenWaiters } from './token-waiters.ts';

export interface DriverDependencies {
  readonly executions: ExecutionJournal;
  readonly attempts: AttemptJournal;
  readonly waiters: TokenWaiters;
  /** By state machine arn. */
  readonly definitions: ReadonlyMap<string, CompiledDefinition>;
  invoke(functionName: string, payload: unknown): Promise<unknown>;
  now(): number;
  log(line: string): void;
}

export interface ExecutionDriver {
  /** Goes on with an execution until it waits or ends; does nothing when that is under way already. */
  wake(id: number): void;
  /** Records a task's end, once, and goes on; false when the task had ended before. */
  complete(token: string, result: TaskResult): boolean;
  /** Ends an execution from outside; false when it had ended before. */
  end(id: number, how: ExecutionEnd): boolean;
  close(): Promise<void>;
}

/** Moves executions from hop to hop; every effect is in the journal before anyone learns of it. */
export function createExecutionDriver(dependencies: DriverDependencies): ExecutionDriver {
  const { executions, attempts, waiters, definitions, now, log } = dependencies;
  const active = new Map<number, { run: LiveRun | undefined; done: Promise<void> }>();
  let closed = false;

  async function drive(row: ExecutionRow): Promise<void> {
    try {
      await hopAlong(row);
    } finally {
      // At once with the end of the last hop, so that no completion falls between "waits" and "may be woken".
      active.delete(row.id);
    }
  }

  async function hopAlong(row: ExecutionRow): Promise<void> {
    const definition = definitions.get(row.machine);
    if (!definition) {
      log(`workflow: ${row.arn} waits because its state machine is no longer defined`);
      return;
    }
    let position: Position = {
      id: row.id,
      state: row.state,
      input: JSON.parse(row.state_input),
      hop: row.hop,
    };
    while (!closed && executions.byId(row.id)?.status === 'RUNNING') {
      const run = startRun(dependencies, definition, row, position);
      const entry = active.get(row.id);
      if (entry) entry.run = run;
      const outcome = await settle(run);
      if (outcome.kind === 'moved') {
        position = { id: row.id, state: outcome.state, input: outcome.input, hop: position.hop + 1 };
      } else if (outcome.kind === 'ended') {
        executions.end(row.id, { ...outcome.how, at: now() });
      } else if (outcome.kind === 'stopped' || attempts.isParked(position)) {
        return;
      }
    }
  }

  function wake(id: number): void {
    const row = executions.byId(id);
    if (closed || active.has(id) || row?.status !== 'RUNNING') return;
    const entry: { run: LiveRun | undefined; done: Promise<void> } = {
      run: undefined,
      done: Promise.resolve(),
    };
    active.set(id, entry);
    entry.done = drive(row).catch((error: unknown) => {
      log(`workflow: ${row.arn} stumbled: ${error instanceof Error ? error.stack : error}`);
      setTimeout(wake, 1_000, id).unref();
    });
  }

  return {
    wake,
    complete(token, result) {
      const completion = attempts.complete(token, result);
      if (completion.outcome === 'closed') return false;
      waiters.notify(token, result);
      wake(completion.execution);
      return true;
    },
    end(id, how) {
      const ended = executions.end(id, how);
      active.get(id)?.run?.stop();
      return ended;
    },
    async close() {
      closed = true;
      for (const { run } of active.values()) run?.stop();
      await Promise.allSettled([...active.values()].map(({ done }) => done));
    },
  };
}

type RunOutcome = HopOutcome | { readonly kind: 'ended'; readonly how: Omit<ExecutionEnd, 'at'> };

async function settle({ hop, result }: LiveRun): Promise<RunOutcome> {
  try {
    const output = await result;
    if (hop.stopped) return { kind: 'stopped' };
    return { kind: 'ended', how: { status: 'SUCCEEDED', output: JSON.stringify(output ?? null) } };
  } catch (error) {
    const cause = error instanceof ExecutionError ? error.cause : error;
    if (hop.stopped) return { kind: 'stopped' };
    if (cause instanceof HopEnd) return cause.outcome;
    if (!(cause instanceof Error)) throw error;
    return { kind: 'ended', how: { status: 'FAILED', error: cause.name, cause: cause.message } };
  }
}
