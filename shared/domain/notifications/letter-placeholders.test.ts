import { expect, it } from 'vitest';
import { LETTER_PLACEHOLDERS } from './letter-placeholders.ts';

it.each(Object.entries(LETTER_PLACEHOLDERS))(
  '%s has a name and something to show in a preview, in both languages',
  (_, { name, sample }) => {
    for (const words of [name, sample]) {
      expect(words.zh).toMatch(/\S/);
      // such as is written in English
      expect(words.en).toMatch(/^[\x20-\x7e]+$/);
    }
    expect(name.zh).toMatch(/\p{Script=Han}/u);
  },
);
