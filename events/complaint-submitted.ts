import * as z from 'zod';

/** A complaint was accepted into the register; content stays in the case, only its hash travels. */
export const complaintSubmitted = z.object({
  contentHash: z.string(),
  category: z.string(),
  division: z.string(),
  against: z.string().nullable(),
  urgent: z.boolean(),
  complainantKind: z.enum(['enterprise', 'person', 'anonymous', 'on-behalf']),
  /** A well-formed credit code that fails its check character was confirmed by the complainant (audited override). */
  creditCodeConfirmed: z.boolean(),
  unit: z.string(),
  dueAt: z.string(),
});
