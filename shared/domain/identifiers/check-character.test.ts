import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCharacter, endsWithCheckCharacter } from './check-character.ts';
import { crockfordCharacter } from './crockford.ts';

const crockfordText = fc
  .array(fc.integer({ min: 0, max: 31 }), { minLength: 1, maxLength: 30 })
  .map((values) => values.map(crockfordCharacter).join(''));

const replaceAt = (text: string, index: number, character: string): string =>
  text.slice(0, index) + character + text.slice(index + 1);

describe('check character', () => {
  it('is accepted behind what it was made of', () => {
    fc.assert(fc.property(crockfordText, (text) => endsWithCheckCharacter(text + checkCharacter(text))));
  });

  it('is the same in every release, as numbers are printed on paper', () => {
    expect(['0', '1', '20260918ABCDEF', 'ZZZZZZ'].map(checkCharacter)).toMatchInlineSnapshot(`
      [
        "0",
        "2",
        "F",
        "S",
      ]
    `);
  });

  it('shows every wrong character at every position', () => {
    fc.assert(
      fc.property(crockfordText, fc.nat(), fc.integer({ min: 1, max: 31 }), (text, place, offset) => {
        const word = text + checkCharacter(text);
        const index = place % word.length;
        const wrong = Array.from({ length: 32 }, (_, value) => crockfordCharacter(value)).filter(
          (character) => character !== word[index],
        );
        expect(endsWithCheckCharacter(replaceAt(word, index, wrong[offset - 1] ?? ''))).toBe(false);
      }),
    );
  });

  it('shows every swap of two different characters, adjacent or not', () => {
    fc.assert(
      fc.property(crockfordText, fc.nat(), fc.nat(), (text, one, other) => {
        const word = text + checkCharacter(text);
        const [a, b] = [one % word.length, other % word.length];
        const [atA = '', atB = ''] = [word[a], word[b]];
        fc.pre(atA !== atB);
        expect(endsWithCheckCharacter(replaceAt(replaceAt(word, a, atB), b, atA))).toBe(false);
      }),
    );
  });
});
