import { expect, it } from 'vitest';
import { letterTemplates as seeded } from '../../local/seed/letter-templates.ts';
import { LETTER_SITUATIONS } from '../domain/complaints/letter.ts';
import { gapsOf } from '../domain/notifications/letter-gaps.ts';
import { placeholdersOf } from '../domain/notifications/render.ts';
import { type LetterTemplate, letterTemplates } from './letter-templates.ts';

const { templates: ALL } = seeded();
const faultsOf = (templates: readonly unknown[]) =>
  letterTemplates
    .safeParse({ version: 1, templates })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
const withFirst = (change: Partial<LetterTemplate>) =>
  faultsOf(ALL.map((one, index) => (index === 0 ? { ...one, ...change } : one)));

it('takes the letters a city starts with, and a city without any', () => {
  expect(faultsOf(ALL)).toEqual([]);
  expect(faultsOf([])).toEqual([]);
});

it.each(ALL.map((one) => [one.code, one] as const))('%s says the same in both languages', (_, { text }) => {
  expect(new Set(placeholdersOf(text.zh))).toEqual(new Set(placeholdersOf(text.en)));
  expect(gapsOf(text.zh).length).toBe(gapsOf(text.en).length);
});

it.each<[string, Partial<LetterTemplate>, RegExp]>([
  [
    'the complainant’s name',
    { text: { zh: '{{name}}您好', en: 'Hello' } },
    /^templates\.0\.text\.zh: .*no {{name}}/,
  ],
  ['other braces', { subject: { zh: '{{#number}}', en: 'News' } }, /^templates\.0\.subject\.zh: braces/],
  ['a code of another letter', { code: 'progress' }, /progress is there twice/],
  ['a code with a space', { code: 'my letter' }, /small letters/],
  ['no station', { when: [] }, /^templates\.0\.when/],
  ['a station twice', { when: ['handle', 'handle'] }, /^templates\.0\.when: .*twice/],
  ['no English', { text: { zh: '您好', en: '' } }, /^templates\.0\.text\.en/],
])('refuses %s', (_, change, fault) => {
  expect(withFirst(change)).toContainEqual(expect.stringMatching(fault));
});

it('has something to write at every station but those of supervision and appraisal', () => {
  const without = LETTER_SITUATIONS.filter((situation) => !ALL.some(({ when }) => when.includes(situation)));
  expect(without).toEqual(['visit', 'supplement', 'adjudicate', 'decide', 'reconsider']);
});
