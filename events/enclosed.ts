import * as z from 'zod';

/** Files that came with an event; absent where none did. */
export const enclosed = {
  files: z.number().int().min(1).optional(),
  /** SHA-256 of their records; names and contents stay with the case. */
  attachmentsHash: z.string().optional(),
};
