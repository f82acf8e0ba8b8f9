import * as z from 'zod';
import { LEVELS } from '../domain/complaints/complaint.ts';
import { RUNG_CAUSES, RUNGS } from '../domain/supervision/ladder.ts';
import { SUPERVISION_ACTS } from '../domain/supervision/supervision-act.ts';
import { mark, stage } from './case-terms.ts';
import { unit } from './reference-data.ts';
import { instant, writtenText } from './text.ts';

const supervising = {
  action: z.literal('supervise'),
  version: z.number().int().min(1).optional(),
};
const reason = writtenText(2, 5000);

/** What a supervisor does with a case on his own decision, as an action of `POST /api/complaints/{number}/actions`. */
export const superviseAction = z.discriminatedUnion('act', [
  z.strictObject({ ...supervising, act: z.enum(SUPERVISION_ACTS).exclude(['count-payment']), reason }),
  /** Finds that a payment in dispute was made, by its version in `arrears.payments`. */
  z.strictObject({
    ...supervising,
    act: z.literal('count-payment'),
    payment: z.number().int().min(1),
    reason,
  }),
]);

/** A supervisor changes how difficult a case is taken to be, and with it the limit of its handling. */
export const changeLevelAction = z.strictObject({
  action: z.literal('change-level'),
  version: z.number().int().min(1).optional(),
  level: z.enum(LEVELS),
  reason: writtenText(2, 5000),
});

/** Lists of supervision: units with overdue cases, clocks that turn yellow today, rungs that wait for a reply, listed cases. */
const LISTS = ['red', 'turning-yellow', 'replies', 'listed'] as const;

/** `GET /api/supervision?list=replies`. */
export const supervisionQuery = z.object({
  list: z.enum(LISTS).default('replies'),
  cursor: z.string().max(2000).optional(),
});

const page = { asOf: instant, cursor: z.string().nullable() };

/** Open cases of a unit by mark. */
const redUnit = z.object({
  unit,
  open: z.number().int(),
  yellow: z.number().int(),
  red: z.number().int(),
});

const turningYellow = z.object({
  number: z.string(),
  title: z.string(),
  clockId: z.string(),
  kind: z.string(),
  unit,
  urgent: z.boolean(),
  yellowAt: instant,
  dueAt: instant,
});

const awaitedReply = z.object({
  taskId: z.string(),
  number: z.string(),
  title: z.string(),
  unit,
  urgent: z.boolean(),
  /** Null where a broken promise or a disputed payment is to be answered, which is no rung; then `answersFor` says which. */
  rung: z.enum(RUNGS).nullable(),
  answersFor: z.enum(['promise', 'payment']).nullable(),
  cause: z.enum(RUNG_CAUSES).nullable(),
  raisedAt: instant,
  replyDueAt: instant,
  overdue: z.boolean(),
});

const listedCase = z.object({
  number: z.string(),
  title: z.string(),
  category: z.string(),
  stage: stage.nullable(),
  /** The unit that answers for it, and since when. */
  unit,
  since: instant,
  holder: unit.nullable(),
  mark,
  dueAt: instant.nullable(),
  dissatisfactions: z.number().int(),
});

/** Answer of `GET /api/supervision`: a page of the list that was asked for; one that is filtered may have few rows and still a next one. */
export const supervisionList = z.discriminatedUnion('list', [
  z.object({ list: z.literal('red'), ...page, rows: z.array(redUnit) }),
  z.object({ list: z.literal('turning-yellow'), ...page, rows: z.array(turningYellow) }),
  z.object({ list: z.literal('replies'), ...page, rows: z.array(awaitedReply) }),
  z.object({ list: z.literal('listed'), ...page, rows: z.array(listedCase) }),
]);
export type SupervisionList = z.infer<typeof supervisionList>;
