import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseQueryCode, queryCode } from './query-code.ts';

const code = fc.uint8Array({ minLength: 12, maxLength: 12 }).map(queryCode);

describe('query code', () => {
  it('is twelve Crockford characters in groups of four', () => {
    fc.assert(
      fc.property(code, (made) => {
        expect(made).toMatch(/^([0-9A-HJKMNP-TV-Z]{4})(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
      }),
    );
  });

  it('needs twelve random bytes', () => {
    expect(() => queryCode(new Uint8Array(11))).toThrow(RangeError);
  });

  it('is found again in lower case, ungrouped, with O and l for 0 and 1', () => {
    fc.assert(
      fc.property(code, (made) => {
        const typed = made.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
        expect(normaliseQueryCode(made)).toBe(made);
        expect(normaliseQueryCode(typed)).toBe(made);
      }),
    );
  });

  it.each(['', '0123-4567-89A', '0123-4567-89AB-C', '0123-4567-89AU', '诉达诉达诉达诉达诉达诉达'])(
    'finds none in %j',
    (text) => {
      expect(normaliseQueryCode(text)).toBeNull();
    },
  );
});
