import * as z from 'zod';
import { mark, stage } from './case-terms.ts';
import { unit } from './reference-data.ts';
import { instant } from './text.ts';

/** Cases that go back further are no longer told of as similar, days. */
export const SIMILAR_DAYS = 90;

/** Fewer cases than this are not told: from the first ones a unit could see who has just complained about it. */
export const FEWEST_TOLD = 3;

/** `GET /api/similar?against=330203-market&category=irregular-inspection`, asked while a complaint is being written. */
export const similarQuery = z.object({
  against: z.string().trim().max(100).default(''),
  category: z.string().max(60).default(''),
});

/** How many; nothing about any of them. */
export const similarCount = z.object({
  /** Open cases about this unit in this category; null for fewer than are told, 20 stands for 20 or more. */
  open: z.number().int().min(FEWEST_TOLD).nullable(),
  days: z.literal(SIMILAR_DAYS),
});
export type SimilarCount = z.infer<typeof similarCount>;

/** An open case that may be about the same matter as another one. */
export const similarCase = z.object({
  number: z.string(),
  title: z.string(),
  category: z.string(),
  /** Why it may be the same: the same enterprise, or the same complained-of unit in the same category. */
  because: z.array(z.enum(['enterprise', 'unit-and-category'])).min(1),
  stage: stage.nullable(),
  mark,
  holder: unit.nullable(),
  submittedAt: instant,
});
export type SimilarCase = z.infer<typeof similarCase>;

/** `GET /api/complaints/{number}/similar`: newest first. */
export const similarCases = z.object({ number: z.string(), cases: z.array(similarCase) });
export type SimilarCases = z.infer<typeof similarCases>;
