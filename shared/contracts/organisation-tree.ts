import * as z from 'zod';
import { DUTIES } from '../domain/organisations/organisation.ts';

const divisionCode = z.string().regex(/^\d{6}(\d{3})?$/, 'a division code of 6 or 9 digits');
const organisationId = z
  .string()
  .regex(/^\d{6}(\d{3})?(-[a-z][a-z0-9-]*)?$/, 'a division code, or one with a name such as -market');

/** The tree of divisions and units down to towns, as configuration; each carries its own first and last day. */
export const organisationTree = z.object({
  version: z.number().int().min(1),
  organisations: z.array(
    z.object({
      id: organisationId,
      kind: z.enum(['division', 'unit']),
      tier: z.enum(['city', 'county', 'town']),
      division: divisionCode,
      parent: divisionCode.nullable(),
      name: z.string().trim().min(1).max(60),
      nameEn: z.string().trim().min(1).max(120),
      duties: z.array(z.enum(DUTIES)),
      validFrom: z.iso.date(),
      /** Last day; left out until further notice. */
      validTo: z.iso.date().optional(),
    }),
  ),
});
