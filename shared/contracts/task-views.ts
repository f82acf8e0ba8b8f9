import * as z from 'zod';
import { APPROVAL_KINDS, REFERRAL_BODIES } from '../domain/complaints/approvals/approval.ts';
import { TASK_OUTCOMES } from '../domain/complaints/tasks/task.ts';
import { RUNG_CAUSES, RUNGS } from '../domain/supervision/ladder.ts';
import { mark, taskKind } from './case-terms.ts';
import { unit } from './reference-data.ts';
import { bilingual, instant } from './text.ts';

const outcome = z.enum(Object.values(TASK_OUTCOMES).flat() as [string, ...string[]]);

/** An approval that was asked for; whoever reads it may know what and why. */
export const approvalRequestView = z.object({
  kind: z.enum(APPROVAL_KINDS),
  reason: z.string(),
  by: z.string(),
  /** Unit of the asking person; for a withdrawal the one that has the case. */
  unit,
  duration: z
    .object({ amount: z.number(), unit: z.enum(['working-day', 'calendar-day', 'working-hour']) })
    .nullable(),
  body: z.enum(REFERRAL_BODIES).nullable(),
  reasonCode: z.string().nullable(),
  otherWay: z.string().nullable(),
});

/** A rung of the supervision ladder, as the unit that has to answer it reads it. */
export const supervisionView = z.object({
  rung: z.enum(RUNGS),
  clockId: z.string(),
  cause: z.enum(RUNG_CAUSES),
  by: z.string(),
  /** What the supervisor wrote; null where the time itself raised it. */
  reason: z.string().nullable(),
  /** The supervising office, from the order on. */
  office: unit.nullable(),
});

export const taskView = z.object({
  taskId: z.string(),
  stage: taskKind,
  round: z.number().int(),
  unit,
  status: z.enum(['open', 'completed']),
  openedAt: instant,
  dueAt: instant,
  mark,
  completedAt: instant.nullable(),
  /** As the actor of an event: the account is for auditors only. */
  completedBy: z.string().nullable(),
  outcome: z.string().nullable(),
  onTime: z.boolean().nullable(),
  /** What the person wrote, as far as this reader may see it. */
  statement: z.record(z.string(), z.unknown()).nullable(),
  request: approvalRequestView.nullable(),
  supervision: supervisionView.nullable(),
  notes: z.array(z.object({ step: z.string(), at: instant, by: z.string(), text: z.string() })),
});
export type TaskView = z.infer<typeof taskView>;

/** An action this reader may take now. `consequence` says what will happen. */
export const actionView = z.object({ taskId: z.string(), stage: taskKind, outcome, consequence: bilingual });
export type ActionView = z.infer<typeof actionView>;

/** Something this reader may do beside the tasks; `kind` of an approval, of a step, the act of a supervisor, or a level. */
export const offerView = z.object({
  action: z.enum([
    'ask-approval',
    'resume',
    'merge',
    'link',
    'plan-arrears',
    'record-payment',
    'make-commitment',
    'keep-commitment',
    'record-step',
    'record-contact',
    'supervise',
    'write-letter',
    'change-level',
  ]),
  kind: z.string().nullable(),
  consequence: bilingual,
  /** The most that can be asked for, of an extension and a suspension. */
  longest: z.object({ amount: z.number().int(), unit: z.string() }).optional(),
});
export type OfferView = z.infer<typeof offerView>;
