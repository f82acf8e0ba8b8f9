import * as z from 'zod';
import { DECISIONS } from '../domain/complaints/approvals/approval.ts';
import { STAGE_OUTCOMES, STAGES } from '../domain/complaints/tasks/stage.ts';
import { SIDE_KINDS, TASK_OUTCOMES } from '../domain/complaints/tasks/task.ts';

export { DECISIONS } from '../domain/complaints/approvals/approval.ts';
export {
  isEndState,
  MAIN_STAGES,
  NEXT_STAGE,
  STAGE_OUTCOMES,
  STAGES,
} from '../domain/complaints/tasks/stage.ts';

const round = z.number().int().min(1);

/** Where an execution may begin: a station, or archiving when the last task is done. */
export const RESUME_POINTS = [...STAGES, 'archive'] as const;

/** Input of an execution of `complaint-handling`: ids only, no business data. */
export const workflowInput = z.object({ number: z.string(), stage: z.enum(RESUME_POINTS), round });

/** Input of an execution of `approval`; `round` is the number of the approval within the case. */
export const approvalInput = z.object({ number: z.string(), round });

/** Payloads the state machines send to `workflow-tasks`. */
export const workflowTaskPayload = z.discriminatedUnion('action', [
  z.object({
    action: z.literal('await-task'),
    number: z.string(),
    stage: z.enum([...STAGES, ...SIDE_KINDS]),
    round,
    token: z.string().min(1),
  }),
  z.object({ action: z.literal('archive'), number: z.string() }),
]);
export type WorkflowTaskPayload = z.infer<typeof workflowTaskPayload>;

const outcomes = [
  ...Object.values(STAGE_OUTCOMES).flat(),
  ...Object.values(TASK_OUTCOMES).flat(),
  ...DECISIONS,
];

/** What a finished task tells its state machine; `round` is the round of the stage that follows. */
export const workflowTaskResult = z.object({
  outcome: z.enum([...new Set<string>(outcomes)]),
  round,
  /** Co-handling tasks to be awaited beside the stage that follows, as items of the Map. */
  assists: z.array(z.object({ number: z.string(), round })),
});
export type WorkflowTaskResult = z.infer<typeof workflowTaskResult>;

/** The result of a task as its state machine is told it. */
export const taskResult = (
  number: string,
  {
    result,
    nextRound,
    assists = [],
  }: { result: string; nextRound: number; assists?: readonly number[] | undefined },
): WorkflowTaskResult => ({
  outcome: result,
  round: nextRound,
  assists: assists.map((ordinal) => ({ number, round: ordinal })),
});
