import * as z from 'zod';
import { unit } from './reference-data.ts';

/** `GET /api/organisations?duty=handling&division=330203`: units a dispatcher may choose from. */
export const organisationsQuery = z.object({
  /** The city of this installation where it is left out. */
  division: z
    .string()
    .regex(/^\d{6}(\d{3})?$/)
    .optional(),
});
export const organisations = z.object({ organisations: z.array(unit) });
