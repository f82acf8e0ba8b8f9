import { expect, test } from 'vitest';
import { forgetDrafts, saveDraft } from '../actions/drafts.ts';
import { dropLetter, isBegun, keepLetter, keptLetterOf, lastBegun } from './kept-letter.ts';

const NUMBER = 'TS20261122ABCDEF7';

/** As much of a browser's storage as drafts need. */
function storage(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  };
}

const letter = (words: string) => ({
  language: 'en' as const,
  zh: { subject: '标题', text: '正文' },
  en: { subject: 'Subject', text: words },
});

test('what is written from each template is kept by itself, and which one was the last', () => {
  const kept = storage();
  expect(isBegun(kept, NUMBER)).toBe(false);
  keepLetter(kept, NUMBER, 'progress', letter('one'));
  keepLetter(kept, NUMBER, 'meeting', letter('two'));
  expect(keptLetterOf(kept, NUMBER, 'progress')).toEqual(letter('one'));
  expect(lastBegun(kept, NUMBER)).toBe('meeting');
  expect(keptLetterOf(kept, 'TS-other', 'progress')).toBeNull();
});

test('a letter that was sent is forgotten, others are not', () => {
  const kept = storage();
  keepLetter(kept, NUMBER, 'progress', letter('one'));
  keepLetter(kept, NUMBER, 'meeting', letter('two'));
  dropLetter(kept, NUMBER, 'meeting');
  expect(keptLetterOf(kept, NUMBER, 'meeting')).toBeNull();
  expect(keptLetterOf(kept, NUMBER, 'progress')).toEqual(letter('one'));
  expect(isBegun(kept, NUMBER)).toBe(false);
});

test('nothing is kept once somebody has signed out', () => {
  const kept = storage();
  keepLetter(kept, NUMBER, 'progress', letter('one'));
  forgetDrafts(kept);
  expect(kept.length).toBe(0);
});

test('what is not a letter is none', () => {
  const kept = storage();
  saveDraft(kept, `${NUMBER}+letter+progress`, 'letter', { text: 'one' });
  expect(keptLetterOf(kept, NUMBER, 'progress')).toBeNull();
});
