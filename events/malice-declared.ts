import * as z from 'zod';

/** A supervisor found the complaint to be malicious; nothing else changes. */
export const maliceDeclared = z.object({
  /** The office of the supervisor. */
  office: z.string(),
  reasonHash: z.string(),
});
