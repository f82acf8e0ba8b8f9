import * as z from 'zod';

/** Whoever has the case has contacted the complainant; what came of it stands beside the case. */
export const complainantContacted = z.object({
  how: z.enum(['phone', 'visit', 'message']),
  /** When, as the official tells it; the event's own time is when he wrote it down. */
  contactedAt: z.string(),
  unit: z.string(),
  /** Whether a first contact that was due was written down in time; null where none was due. */
  onTime: z.boolean().nullable(),
  textHash: z.string(),
});
