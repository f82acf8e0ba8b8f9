import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crockfordCharacter, crockfordFromBytes, crockfordValue, normaliseCrockford } from './crockford.ts';

describe('Crockford base 32', () => {
  it('gives each of 32 values its own character and back', () => {
    const values = Array.from({ length: 32 }, (_, value) => value);
    expect(values.map(crockfordCharacter).map(crockfordValue)).toEqual(values);
    expect(values.map(crockfordCharacter).join('')).not.toMatch(/[ILOU]/);
  });

  it('knows no value for other characters or for more than one', () => {
    expect(['I', 'L', 'O', 'U', 'a', '', '01', '诉'].map(crockfordValue)).toEqual(Array(8).fill(-1));
  });

  it('makes every character equally likely over all bytes', () => {
    const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const counts = Object.groupBy(crockfordFromBytes(everyByte, 256), (character) => character);
    expect(Object.values(counts).map((group) => group?.length)).toEqual(Array(32).fill(8));
  });

  it('refuses to stretch too few bytes', () => {
    expect(() => crockfordFromBytes(new Uint8Array(5), 6)).toThrow(RangeError);
  });

  it.each([
    ['oOlLiI', '001111'],
    ['ab - cd–ef', 'ABCDEF'],
    ['ＴＳ２０２６', 'TS2026'],
    ['ts\u200b2026\ufeff', 'TS2026'],
  ])('reads %j as %j', (typed, canonical) => {
    expect(normaliseCrockford(typed)).toBe(canonical);
  });

  it('leaves what is normalised as it is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 20 }), (random) => {
        const text = crockfordFromBytes(random, random.length);
        expect(normaliseCrockford(text)).toBe(text);
      }),
    );
  });
});
