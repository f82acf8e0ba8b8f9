import * as z from 'zod';

/** A clock came to a rung of the supervision ladder, or a supervisor raised one; the unit has to answer by `replyDueAt`. */
export const rungRaised = z.object({
  rung: z.enum(['reminder', 'notice', 'order', 'listed', 'call-in']),
  clockId: z.string(),
  /** The unit that is late. */
  unit: z.string(),
  /** A notice and everything above it goes to the head of the unit. */
  addressee: z.enum(['unit', 'head']),
  /** The supervising office, where it is named. */
  office: z.string().nullable(),
  cause: z.enum(['overdue', 'dissatisfied', 'decided']),
  /** Number of the supervision within the case. */
  supervision: z.number().int(),
  replyDueAt: z.string(),
  /** SHA-256 of the supervisor's reason; the text itself stays on the task. */
  reasonHash: z.string().nullable(),
});
