import * as z from 'zod';
import { reasonCode } from './refusal-reason.ts';
import { writtenText } from './text.ts';

export const LEVELS = ['simple', 'general', 'complex'] as const;
export const REPLY_CHANNELS = ['platform', 'phone', 'mail', 'in-person'] as const;

/** The case version the person saw; a newer one on record refuses the action (409 `case.stale-version`). */
const version = z.number().int().min(1).optional();
const note = writtenText(0, 2000).optional();
const statement = writtenText(2, 5000);
/** What those are answered whose complaints were merged in; needed where there are any, without a word of who filed the case. */
const answerForMerged = statement.optional();
/** Co-handling units (协办), each with a task and a clock of its own. */
const coUnits = z.array(z.string().min(6).max(60)).max(8).optional();

/** Body of `POST /api/tasks/{taskId}/complete`, by outcome. */
export const taskCompletion = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('accepted'), version, note }),
  /** What the complainant has to supplement (补正), told to him; asked once. */
  z.strictObject({ outcome: z.literal('supplement-asked'), version, ask: statement }),
  /** What the complainant supplemented by telephone or in person. */
  z.strictObject({ outcome: z.literal('supplemented'), version, text: statement }),
  /** A request for help is answered at once. */
  z.strictObject({ outcome: z.literal('answered'), version, answer: statement, answerForMerged }),
  z.strictObject({
    outcome: z.literal('refused'),
    version,
    reasonCode,
    /** Written reason, sent to the complainant. */
    reason: statement,
    /** Another way to go; mandatory. */
    otherWay: statement,
  }),
  z.strictObject({
    outcome: z.literal('dispatched'),
    version,
    leadUnit: z.string().min(6).max(60),
    level: z.enum(LEVELS),
    urgent: z.boolean().optional(),
    coUnits,
    note,
  }),
  /** The supervising office decides with force after a second return. */
  z.strictObject({
    outcome: z.literal('forced'),
    version,
    leadUnit: z.string().min(6).max(60),
    level: z.enum(LEVELS),
    urgent: z.boolean().optional(),
    coUnits,
    reason: statement,
  }),
  z.strictObject({ outcome: z.literal('signed'), version, note }),
  z.strictObject({
    outcome: z.literal('returned'),
    version,
    reason: statement,
    legalBasis: writtenText(2, 500),
    suggestedUnit: z.string().min(6).max(60).optional(),
  }),
  /** `opinion` stays inside; `answer` is the draft for the complainant. */
  z.strictObject({ outcome: z.literal('handled'), version, opinion: statement, answer: statement }),
  z.strictObject({ outcome: z.literal('confirmed'), version, note }),
  z.strictObject({ outcome: z.literal('rejected'), version, reason: statement }),
  z.strictObject({
    outcome: z.literal('replied'),
    version,
    answer: statement,
    answerForMerged,
    channel: z.enum(REPLY_CHANNELS),
  }),
  z.strictObject({ outcome: z.literal('satisfied'), version, note }),
  z.strictObject({ outcome: z.literal('basically-satisfied'), version, note }),
  z.strictObject({ outcome: z.literal('dissatisfied'), version, reason: statement }),
  z.strictObject({ outcome: z.literal('not-reached'), version, note }),
  z.strictObject({ outcome: z.literal('round-granted'), version, reason: statement }),
  z.strictObject({ outcome: z.literal('round-declined'), version, reason: statement }),
  z.strictObject({ outcome: z.literal('upheld'), version, reason: statement, otherWay: statement }),
  z.strictObject({ outcome: z.literal('overturned'), version, reason: statement }),
  /** What the other body has decided or reached; told to the complainant. */
  z.strictObject({ outcome: z.literal('settled'), version, result: statement, answerForMerged }),
  z.strictObject({ outcome: z.literal('unsettled'), version, result: statement, answerForMerged }),
  z.strictObject({ outcome: z.literal('declined'), version, reason: statement }),
  /** Opinion of a co-handling unit. */
  z.strictObject({ outcome: z.literal('assisted'), version, opinion: statement }),
  z.strictObject({ outcome: z.literal('granted'), version, note }),
  z.strictObject({ outcome: z.literal('denied'), version, reason: statement }),
  /** A unit's answer to a step of supervision. */
  z.strictObject({ outcome: z.literal('answered-supervision'), version, answer: statement }),
]);
export type TaskCompletion = z.infer<typeof taskCompletion>;

/** Answer (200): the case after the action. */
export const taskCompleted = z.object({
  number: z.string(),
  taskId: z.string(),
  outcome: z.string(),
  version: z.number().int(),
  head: z.string(),
});
export type TaskCompleted = z.infer<typeof taskCompleted>;
