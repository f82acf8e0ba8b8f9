import * as z from 'zod';
import { mark, taskKind } from './case-terms.ts';
import { unit } from './reference-data.ts';
import { bilingual, instant } from './text.ts';

/** A share with what it is made of; `value` is null while the denominator is 0. */
export const rate = z.object({
  numerator: z.number().int(),
  denominator: z.number().int(),
  value: z.number().nullable(),
});
export type Rate = z.infer<typeof rate>;

/** Contacted in time ÷ due for contact, and what is due for none: anonymous cases, and those that ended before their limit. */
const responseRate = rate.extend({ anonymous: z.number().int(), ended: z.number().int() });

export const boardCounts = z.object({
  /** Cases held now. */
  open: z.number().int(),
  green: z.number().int(),
  yellow: z.number().int(),
  red: z.number().int(),
  /** Tasks finished in the period, and those finished on time against the original / the extended deadline. */
  finished: z.number().int(),
  onTimeOriginal: rate,
  onTimeExtended: rate,
  /** Of first contacts whose limit was in the period. */
  response: responseRate,
  /** Cases that reached their end in the period, led by the unit. */
  archived: z.number().int(),
});

export const boardRow = boardCounts.extend({ unit });
export type BoardRow = z.infer<typeof boardRow>;

/** `GET /api/board/sla?month=2026-11`. */
export const boardQuery = z.object({
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .optional(),
});

export const slaBoard = z.object({
  month: z.string(),
  asOf: instant,
  total: boardCounts,
  rows: z.array(boardRow),
  definitions: z.array(z.object({ measure: z.string(), text: bilingual })),
});
export type SlaBoard = z.infer<typeof slaBoard>;

/** `GET /api/board/sla/cases`: the cases behind a figure. */
export const boardCasesQuery = z.object({
  unit: z.string().min(6).max(60),
  measure: z.enum(['open', 'green', 'yellow', 'red', 'finished', 'late']),
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .optional(),
  cursor: z.string().max(2000).optional(),
});

export const boardCase = z.object({
  number: z.string(),
  stage: taskKind,
  round: z.number().int(),
  mark: mark.nullable(),
  dueAt: instant,
  finishedAt: instant.nullable(),
  onTime: z.boolean().nullable(),
});
export const boardCases = z.object({ rows: z.array(boardCase), cursor: z.string().nullable() });
export type BoardCases = z.infer<typeof boardCases>;

/** `GET /api/board/public`: the city's figures this month and in all. */
export const publicBoard = z.object({
  asOf: instant,
  month: z.string(),
  received: z.number().int(),
  accepted: z.number().int(),
  refused: z.number().int(),
  closed: z.number().int(),
  /** Closed, replied and not overturned in the return visit ÷ closed. */
  effective: rate,
  onTime: rate,
  satisfaction: rate,
  response: responseRate,
  /** Settled by another body ÷ results that other bodies have returned (dispute-resolution lane). */
  settled: rate,
  /** Requests for help, which are no complaints: asked and answered. */
  help: rate,
  byCategory: z.array(z.object({ category: z.string(), received: z.number().int() })),
  definitions: z.array(z.object({ measure: z.string(), text: bilingual })),
});
export type PublicBoard = z.infer<typeof publicBoard>;
