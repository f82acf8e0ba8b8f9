import { framedLetters } from '../../shared/contracts/framed-letters.ts';
import { LATER_TEXTS } from '../../shared/contracts/later-texts.ts';
import type { Templates } from '../../shared/contracts/templates.ts';
import { COMPLAINANT_NEWS } from './templates-for-complainants.ts';
import { OFFICIAL_LETTERS } from './templates-for-officials.ts';

type Key = keyof typeof COMPLAINANT_NEWS;

/** The texts a city starts with. */
export const templates = (): Templates => ({
  version: 1,
  templates: [
    ...(Object.keys(COMPLAINANT_NEWS) as Key[]).flatMap((key) => framedLetters(key, COMPLAINANT_NEWS[key])),
    ...LATER_TEXTS,
    ...OFFICIAL_LETTERS.map((letter) => ({
      ...letter,
      audience: 'official' as const,
      channel: 'mail' as const,
    })),
  ],
});
