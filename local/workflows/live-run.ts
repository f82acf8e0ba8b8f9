import type { StateMachine } from 'aws-local-stepfunctions';
import type { AttemptJournal, Position } from './attempt-journal.ts';
import type { CompiledDefinition } from './compile-definition.ts';
import { HopEnd } from './hop-end.ts';
import type { ExecutionRow } from './journal-schema.ts';
import { type Hop, runTask, type TaskRunner } from './task-runner.ts';
import { tokenPlaceholder } from './task-token.ts';

export interface LiveRun {
  readonly hop: Hop;
  readonly result: Promise<unknown>;
  /** Ends the run without any further effect. */
  stop(): void;
}

type RunOptions = NonNullable<Parameters<StateMachine['run']>[1]>;
type Handlers = NonNullable<NonNullable<RunOptions['overrides']>['taskResourceLocalHandlers']>;
type RetryIntervals = NonNullable<NonNullable<RunOptions['overrides']>['retryIntervalOverrides']>;

/** Lets the library run one hop of an execution: from its position to the next state with effects, a wait or the end. */
export function startRun(
  runner: TaskRunner,
  definition: CompiledDefinition,
  execution: ExecutionRow,
  position: Position,
): LiveRun {
  const hop: Hop = { position, ordinals: new Map(), open: new Set(), stopped: false };
  const run = definition.startingAt(position.state).run(position.input, {
    context: contextOf(execution),
    overrides: {
      taskResourceLocalHandlers: handlersOf(runner, definition, hop),
      retryIntervalOverrides: retryIntervalsOf(runner.attempts, definition, hop),
    },
  });
  return {
    hop,
    result: run.result,
    stop() {
      hop.stopped = true;
      run.abort();
      for (const token of hop.open) runner.waiters.notify(token, { error: 'Stopped', cause: '' });
    },
  };
}

function handlersOf(runner: TaskRunner, { entries, tasks }: CompiledDefinition, hop: Hop): Handlers {
  const handlers: Handlers = {};
  for (const [entry, state] of entries) {
    handlers[entry] = (input) => {
      throw new HopEnd({ kind: 'moved', state, input });
    };
  }
  for (const task of tasks) {
    handlers[task.name] = (input) => runTask(runner, hop, task, input);
  }
  return handlers;
}

/** A retry whose attempt is in the journal already isn't waited for again when a hop is replayed. */
function retryIntervalsOf(attempts: AttemptJournal, { tasks }: CompiledDefinition, hop: Hop): RetryIntervals {
  const intervals: RetryIntervals = {};
  for (const { name, nested } of tasks) {
    if (nested) continue;
    Object.defineProperty(intervals, name, {
      get: () =>
        attempts.find(hop.position, { task: name, ordinal: hop.ordinals.get(name) ?? 0 }) ? 0 : undefined,
    });
  }
  return intervals;
}

// The library sets `$$.Execution` anew for each run, so definitions are compiled to read `$$.Origin`.
function contextOf({ arn, name, machine, input, started_at }: ExecutionRow) {
  return {
    Origin: { Id: arn, Name: name, Input: JSON.parse(input), StartTime: new Date(started_at).toISOString() },
    StateMachine: { Id: machine, Name: machine.slice(machine.lastIndexOf(':') + 1) },
    Task: { Token: tokenPlaceholder },
  };
}
