import * as z from 'zod';
import { category } from './reference-data.ts';
import { bilingual } from './text.ts';

const version = z.number().int().min(1);
const duration = z.object({
  amount: z.number().positive(),
  unit: z.enum(['working-day', 'calendar-day', 'working-hour']),
});

/** Limits a station may take, as stored; domain.md section 1 has the defaults. */
export const servicePolicy = z.object({
  version,
  durations: z.object({
    accept: duration,
    acceptUrgent: duration,
    dispatch: duration,
    sign: duration,
    return: duration,
    handle: z.object({ simple: duration, general: duration, complex: duration }),
    reply: duration,
    visit: duration,
  }),
});

/** Units that serve every case. */
export const routing = z.object({ version, intake: z.string(), visit: z.string(), fallback: z.string() });

/** Working calendar: per year one character a day. */
export const calendarData = z.object({
  version,
  windows: z.array(z.tuple([z.string(), z.string()])),
  years: z.record(z.string(), z.string()),
  holidays: z
    .array(z.object({ from: z.string(), to: z.string(), zh: z.string(), en: z.string() }))
    .optional(),
});

/** Categories and refusal reasons. */
export const taxonomy = z.object({
  version,
  categories: z.array(category.extend({ defaultUrgent: z.boolean().optional() })),
  refusalReasons: z.array(z.object({ code: z.string(), name: bilingual, otherWay: bilingual })),
});
export type Taxonomy = z.infer<typeof taxonomy>;
