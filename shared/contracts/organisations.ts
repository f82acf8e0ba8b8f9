import * as z from 'zod';
import { unit } from './reference-data.ts';

/** `GET /api/organisations?duty=handling&division=330203`: units a dispatcher may choose from. */
export const organisationsQuery = z.object({
  division: z
    .string()
    .regex(/^\d{6}(\d{3})?$/)
    .default('330200'),
});
export const organisations = z.object({ organisations: z.array(unit) });
