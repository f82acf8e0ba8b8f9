import { z } from 'zod';

export const workflowSchema = `
  create table if not exists execution (
    id integer primary key autoincrement,
    arn text not null unique,
    machine text not null,
    name text not null,
    input text not null,
    status text not null,
    state text not null,
    state_input text not null,
    hop integer not null,
    output text,
    error text,
    cause text,
    started_at integer not null,
    stopped_at integer,
    deadline integer
  );
  create index if not exists execution_by_status on execution (status, id);
  create table if not exists attempt (
    token text primary key,
    execution integer not null,
    hop integer not null,
    task_key text not null,
    ordinal integer not null,
    nested integer not null,
    phase text not null,
    result text,
    deadline integer,
    unique (execution, hop, task_key, ordinal)
  ) without rowid;
  create index if not exists attempt_by_deadline on attempt (deadline) where deadline is not null;
`;

export const executionStatuses = ['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED'] as const;
export type ExecutionStatus = (typeof executionStatuses)[number];

const nullable = <T extends z.ZodType>(type: T) => type.nullable().transform((value) => value ?? undefined);

export const executionRow = z.object({
  id: z.number(),
  arn: z.string(),
  machine: z.string(),
  name: z.string(),
  input: z.string(),
  status: z.enum(executionStatuses),
  state: z.string(),
  state_input: z.string(),
  hop: z.number(),
  output: nullable(z.string()),
  error: nullable(z.string()),
  cause: nullable(z.string()),
  started_at: z.number(),
  stopped_at: nullable(z.number()),
  deadline: nullable(z.number()),
});
export type ExecutionRow = z.infer<typeof executionRow>;

/** What a task attempt ended with: the value for the state, or an error by the name that Retry and Catch match. */
export const taskResult = z.union([
  z.object({ output: z.json() }),
  z.object({ error: z.string(), cause: z.string() }),
]);
export type Json = z.infer<ReturnType<typeof z.json>>;
export type TaskResult = z.infer<typeof taskResult>;

export const attemptRow = z.object({
  token: z.string(),
  /** `invoking` until the function has returned, `waiting` while its token is open. */
  phase: z.enum(['invoking', 'waiting', 'done']),
  result: nullable(z.string()).transform((text) =>
    text === undefined ? undefined : taskResult.parse(JSON.parse(text)),
  ),
});
export type Attempt = z.infer<typeof attemptRow>;
