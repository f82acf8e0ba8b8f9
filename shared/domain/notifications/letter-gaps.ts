import { isLetterPlaceholder, LETTER_PLACEHOLDERS } from './letter-placeholders.ts';
import { placeholdersOf, render } from './render.ts';
import type { Language } from './template-keys.ts';

const GAP = /【(?:待填|To fill in)[：:][^【】]*】/g;

/** A place in a draft that its writer has to fill: `【待填：会议时间】`, `【To fill in: time of the meeting】`. */
export const gapText = (what: string, language: Language): string =>
  language === 'zh' ? `【待填：${what}】` : `【To fill in: ${what}】`;

/** The gaps that a text still has; a letter with one is not sent. */
export const gapsOf = (text: string): string[] => [...text.matchAll(GAP)].map(([gap]) => gap);

/** Fills a template from a case; a placeholder of which the case says nothing becomes a gap with its name. */
export function fillIn(text: string, values: Readonly<Record<string, string>>, language: Language): string {
  const gaps = (placeholdersOf(text) ?? []).map((name) => [
    name,
    gapText(isLetterPlaceholder(name) ? LETTER_PLACEHOLDERS[name].name[language] : name, language),
  ]);
  return render(text, { ...Object.fromEntries(gaps), ...values });
}

/** A text in pieces, gaps apart from what stands around them. */
export function splitAtGaps(text: string): { piece: string; isGap: boolean }[] {
  const gaps = gapsOf(text);
  return text
    .split(GAP)
    .flatMap((piece, index) => {
      const gap = gaps[index];
      return [{ piece, isGap: false }, ...(gap === undefined ? [] : [{ piece: gap, isGap: true }])];
    })
    .filter(({ piece }) => piece !== '');
}
