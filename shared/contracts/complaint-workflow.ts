import * as z from 'zod';
import { STAGE_OUTCOMES, STAGES } from '../domain/complaints/stage.ts';

export { NEXT_STAGE, STAGE_OUTCOMES, STAGES } from '../domain/complaints/stage.ts';

const stage = z.enum(STAGES);
const round = z.number().int().min(1);

/** Where an execution may begin: a station, or archiving when the last task is done. */
export const RESUME_POINTS = [...STAGES, 'archive'] as const;

/** Input of an execution of `complaint-handling`: ids only, no business data. */
export const workflowInput = z.object({ number: z.string(), stage: z.enum(RESUME_POINTS), round });

/** Payloads the state machine sends to `workflow-tasks`. */
export const workflowTaskPayload = z.discriminatedUnion('action', [
  z.object({ action: z.literal('await-task'), number: z.string(), stage, round, token: z.string().min(1) }),
  z.object({ action: z.literal('archive'), number: z.string() }),
]);
export type WorkflowTaskPayload = z.infer<typeof workflowTaskPayload>;

/** What a finished task tells the state machine; `round` is the round of the stage that follows. */
export const workflowTaskResult = z.object({
  outcome: z.enum(Object.values(STAGE_OUTCOMES).flat() as [string, ...string[]]),
  round,
});
export type WorkflowTaskResult = z.infer<typeof workflowTaskResult>;
