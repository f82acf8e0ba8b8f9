import { expect, it } from 'vitest';
import { spokenIn } from './language.ts';

it.each([
  ['已责令整改。', 'zh-CN'],
  ['Please bring the 营业执照.', 'zh-CN'],
  ['Three inspections in a month', 'en'],
  ['2026-03-04', 'en'],
])('%s is read out as %s', (words, language) => {
  expect(spokenIn(words)).toBe(language);
});
