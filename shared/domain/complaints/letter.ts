import type { Language } from '../notifications/template-keys.ts';
import type { Complaint } from './complaint.ts';
import { STAGES } from './tasks/stage.ts';

/** Where a case may stand when a letter is written: at a station, or archived with promises and payments still followed. */
export const LETTER_SITUATIONS = [...STAGES, 'archived'] as const;
export type LetterSituation = (typeof LETTER_SITUATIONS)[number];

/** Most characters of a letter. */
export const LETTER_LIMITS = { subject: 120, text: 5000 } as const;

/** What a letter says, as it is sent. */
export type LetterText = { language: Language; subject: string; text: string };

/** As much of a template as decides whether it may be used. */
export type LetterTemplateChoice = { code: string; version: number; when: readonly LetterSituation[] };

/** Where a case stands for its letters; null where none is written any more: its end was told with reason and other way. */
export function letterSituationOf({
  state,
  stage,
}: Pick<Complaint, 'state' | 'stage'>): LetterSituation | null {
  if (state === 'open') return stage;
  return state === 'archived' ? 'archived' : null;
}
