import * as z from 'zod';
import { APPROVAL_KINDS } from '../domain/complaints/approvals/approval.ts';
import { mark, taskKind } from './case-terms.ts';
import { bilingual, instant } from './text.ts';

/** `GET /api/worklist`: open tasks of a unit (default: one's own) by due time. */
export const worklistQuery = z.object({
  unit: z.string().max(60).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(2000).optional(),
});

export const worklistRow = z.object({
  taskId: z.string(),
  number: z.string(),
  /** Of the case as listed; sent along, a decision is refused if the case has changed since. */
  version: z.number().int(),
  title: z.string(),
  category: z.string(),
  /** As the category was called when the case was filed. */
  categoryName: bilingual,
  stage: taskKind,
  round: z.number().int(),
  urgent: z.boolean(),
  openedAt: instant,
  dueAt: instant,
  yellowAt: instant,
  mark,
  provisional: z.boolean(),
  /** What the task is asked to approve; null for any other task. */
  asked: z.enum(APPROVAL_KINDS).nullable(),
});
export type WorklistRow = z.infer<typeof worklistRow>;

export const worklist = z.object({
  unit: z.string(),
  rows: z.array(worklistRow),
  cursor: z.string().nullable(),
});
export type Worklist = z.infer<typeof worklist>;
