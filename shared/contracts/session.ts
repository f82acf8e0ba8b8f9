import * as z from 'zod';

export const ROLES = [
  'dispatcher',
  'handler',
  'lead',
  'visitor',
  'supervisor',
  'admin',
  'auditor',
  'enterprise',
  'inspector',
] as const;

/** Answer of `GET /api/me`. */
export const me = z.object({
  name: z.string(),
  roles: z.array(z.enum(ROLES)),
  organisation: z.object({ id: z.string(), name: z.string(), nameEn: z.string() }),
});
export type Me = z.infer<typeof me>;
