import * as z from 'zod';
import { bilingual } from './text.ts';

/** A category of complaints as the form needs it. */
export const category = z.object({
  code: z.string(),
  name: bilingual,
  hint: bilingual,
  /** Words in free text that suggest this category. */
  keywords: z.array(z.string()),
  subReasons: z.array(z.object({ code: z.string(), name: bilingual })),
});
export type Category = z.infer<typeof category>;

/** Answer of `GET /api/categories`. */
export const categories = z.object({ version: z.number().int(), categories: z.array(category) });

/** A place: `GET /api/divisions?parent=330200` lists counties, `?parent=330203` towns, `?parent=330203001` villages. */
export const division = z.object({ code: z.string(), name: z.string(), nameEn: z.string() });
export const divisionsQuery = z.object({
  parent: z
    .string()
    .regex(/^\d{6}(\d{3})?$/)
    .default('330200'),
});
export const divisions = z.object({ parent: z.string(), divisions: z.array(division) });

/** A unit one can complain about: `GET /api/units?division=330203&q=市场`. */
export const unitsQuery = z.object({
  division: z
    .string()
    .regex(/^\d{6}(\d{3})?$/)
    .default('330200'),
  q: z.string().trim().max(40).default(''),
});
export const unit = z.object({ id: z.string(), name: z.string(), nameEn: z.string() });
export type Unit = z.infer<typeof unit>;
export const units = z.object({ units: z.array(unit) });
