import * as z from 'zod';
import { TRACKS } from '../domain/complaints/procedure.ts';
import { questions } from './category-questions.ts';
import { bilingual } from './text.ts';

/** How what is filed goes on: as a complaint about a unit, as a request for help (企业求助), which is about nobody, or followed until arrears are paid. */
export const track = z.enum(TRACKS);

/** A category of complaints as the form needs it. */
export const category = z.object({
  code: z.string(),
  name: bilingual,
  hint: bilingual,
  /** Words in free text that suggest this category. */
  keywords: z.array(z.string()),
  subReasons: z.array(z.object({ code: z.string(), name: bilingual })),
  track: track.default('complaint'),
  /** What is asked of who files in this category. */
  questions: questions.default([]),
});
export type Category = z.infer<typeof category>;

/** Answer of `GET /api/categories`. */
export const categories = z.object({ version: z.number().int(), categories: z.array(category) });

/** A place: `GET /api/divisions` lists the counties of the city, `?parent=330203` towns, `?parent=330203001` villages. */
export const division = z.object({ code: z.string(), name: z.string(), nameEn: z.string() });
export const divisionsQuery = z.object({
  /** The city of this installation where it is left out. */
  parent: z
    .string()
    .regex(/^\d{6}(\d{3})?$/)
    .optional(),
});
export const divisions = z.object({ parent: z.string(), divisions: z.array(division) });

/** A unit one can complain about: `GET /api/units?division=330203&q=市场`. */
export const unitsQuery = z.object({
  /** The city of this installation where it is left out. */
  division: z
    .string()
    .regex(/^\d{6}(\d{3})?$/)
    .optional(),
  q: z.string().trim().max(40).default(''),
});
export const unit = z.object({ id: z.string(), name: z.string(), nameEn: z.string() });
export type Unit = z.infer<typeof unit>;
export const units = z.object({ units: z.array(unit) });
