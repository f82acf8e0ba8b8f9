import * as z from 'zod';
import { mark } from './case-terms.ts';
import { unit } from './reference-data.ts';
import { instant } from './text.ts';

/** Why a clock is due when it is, in sentences. */
export const dueExplanation = z.object({ zh: z.array(z.string()), en: z.array(z.string()) });

export const clockView = z.object({
  clockId: z.string(),
  kind: z.string(),
  unit,
  startedAt: instant,
  dueAt: instant,
  originalDueAt: instant,
  yellowAt: instant,
  status: z.enum(['running', 'paused', 'stopped']),
  stoppedAt: instant.nullable(),
  mark,
  /** The deadline leans on a year whose official calendar is not published yet. */
  provisional: z.boolean(),
  /** Working time each unit had it, minutes; adds up to the clock's running time. */
  held: z.array(z.object({ unit, workedMinutes: z.number().int() })),
  why: dueExplanation,
});
export type ClockView = z.infer<typeof clockView>;
