import type { Explanation } from './explanation.ts';
import { inChinese } from './words-chinese.ts';
import { inEnglish } from './words-english.ts';

const LANGUAGES = { zh: inChinese, en: inEnglish } as const;

/** An explanation as plain sentences, one a step, in the order of counting. */
export function explainInWords(explanation: Explanation, language: 'zh' | 'en'): string[] {
  return explanation.steps.map(LANGUAGES[language]);
}
