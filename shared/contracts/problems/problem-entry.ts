import type { Bilingual } from '../text.ts';

/** An entry of the catalogue of problems: HTTP status, what happened and what to do. */
export type ProblemEntry = { status: number } & Bilingual;
