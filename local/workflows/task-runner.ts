import { createHash } from 'node:crypto';
import { z } from 'zod';
import { FunctionError } from '../lambda/function-error.ts';
import type { AttemptJournal, AttemptKey, Position } from './attempt-journal.ts';
import type { TaskState } from './compile-definition.ts';
import { HopEnd } from './hop-end.ts';
import type { Attempt, Json, TaskResult } from './journal-schema.ts';
import { createTaskToken, withToken } from './task-token.ts';
import type { TokenWaiters } from './token-waiters.ts';

/** The error with which a task failed, by the name that Retry and Catch match. */
export class TaskFailedError extends Error {
  constructor(error: string, cause: string) {
    super(cause);
    this.name = error;
  }
}

export interface TaskRunner {
  readonly attempts: AttemptJournal;
  readonly waiters: TokenWaiters;
  invoke(functionName: string, payload: unknown): Promise<unknown>;
  now(): number;
}

/** One run of the library from a position; its counters name the attempts in order. */
export interface Hop {
  readonly position: Position;
  readonly ordinals: Map<string, number>;
  /** Tokens that this run is waiting on in memory. */
  readonly open: Set<string>;
  /** Set when the run must have no further effects: execution stopped or engine closed. */
  stopped: boolean;
}

const integrationInput = z.looseObject({ FunctionName: z.string(), Payload: z.unknown().default({}) });

/**
 * Plays one attempt of a task: replays a recorded result, otherwise invokes the function and, for a token task, waits. An outer
 * task that waits ends the hop instead, so that waiting costs no memory.
 * @throws HopEnd when the run is over for now; TaskFailedError when the task failed
 */
export async function runTask(runner: TaskRunner, hop: Hop, task: TaskState, input: unknown): Promise<Json> {
  const key = nextKey(hop, task, input);
  const { attempts } = runner;
  let attempt = attempts.find(hop.position, key) ?? beginAttempt(runner, hop, task, key);
  if (attempt.phase === 'invoking') {
    await invokeOnce(runner, hop, task, attempt, input);
    if (hop.stopped) throw new HopEnd({ kind: 'stopped' });
    attempt = attempts.find(hop.position, key) ?? attempt;
  }
  if (attempt.phase === 'waiting' && !task.nested) throw new HopEnd({ kind: 'parked' });
  const result = attempt.result ?? (await completionOf(runner, hop, attempt.token));
  if (hop.stopped) throw new HopEnd({ kind: 'stopped' });
  if ('error' in result) throw new TaskFailedError(result.error, result.cause);
  return result.output;
}

function nextKey(hop: Hop, task: TaskState, input: unknown): AttemptKey {
  const digest = () => createHash('sha256').update(JSON.stringify(input)).digest('base64url');
  const name = task.nested ? `${task.name}:${digest()}` : task.name;
  const ordinal = hop.ordinals.get(name) ?? 0;
  hop.ordinals.set(name, ordinal + 1);
  return { task: name, ordinal };
}

function beginAttempt(
  { attempts, now }: TaskRunner,
  { position }: Hop,
  task: TaskState,
  key: AttemptKey,
): Attempt {
  const deadline = task.timeoutSeconds === undefined ? undefined : now() + task.timeoutSeconds * 1_000;
  return attempts.begin(position, {
    ...key,
    token: createTaskToken(position.id),
    nested: task.nested,
    deadline,
  });
}

async function invokeOnce(runner: TaskRunner, hop: Hop, task: TaskState, { token }: Attempt, input: unknown) {
  const { attempts, waiters, invoke } = runner;
  const { functionName, payload } = addressOf(task, withToken(input, token));
  const invocation = invoke(functionName, payload).then(
    (output): TaskResult => ({ output: toJson(output) }),
    (error: unknown): TaskResult => failureOf(error),
  );
  const ended = await Promise.race([invocation, completionOf(runner, hop, token).then(() => undefined)]);
  waiters.forget(token);
  if (!ended || hop.stopped) return;
  if ('error' in ended) attempts.complete(token, ended);
  else if (task.kind === 'token') attempts.wait(token);
  else
    attempts.complete(token, task.kind === 'direct' ? ended : { output: asIntegrationOutput(ended.output) });
}

async function completionOf({ waiters }: TaskRunner, { open }: Hop, token: string): Promise<TaskResult> {
  open.add(token);
  const result = await waiters.wait(token);
  open.delete(token);
  return result;
}

function addressOf(task: TaskState, input: unknown): { functionName: string; payload: unknown } {
  if (task.kind === 'direct') return { functionName: task.resource, payload: input };
  const { FunctionName, Payload } = integrationInput.parse(input);
  return { functionName: FunctionName, payload: Payload };
}

function asIntegrationOutput(payload: Json): Json {
  return { ExecutedVersion: '$LATEST', Payload: payload, StatusCode: 200 };
}

// What Lambda hands on of a function's result: its JSON.
function toJson(value: unknown): Json {
  return JSON.parse(JSON.stringify(value ?? null));
}

// As Lambda reports a function's error to Step Functions: the type is the error, the cause is JSON.
function failureOf(error: unknown): TaskResult {
  if (error instanceof FunctionError) {
    const { errorType, errorMessage, trace } = error;
    return { error: errorType, cause: JSON.stringify({ errorType, errorMessage, trace }) };
  }
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  return { error: name, cause: JSON.stringify({ errorType: name, errorMessage: message }) };
}
