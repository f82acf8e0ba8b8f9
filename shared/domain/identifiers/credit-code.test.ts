import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import vectors from '../../reference/test-vectors.json' with { type: 'json' };
import { checkCreditCode, isWellFormedCreditCode, normaliseCreditCode } from './credit-code.ts';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const valid = fc
  .array(fc.constantFrom(...ALPHABET), { minLength: 17, maxLength: 17 })
  .map((characters) => characters.join(''))
  .map((first) => {
    const check = checkCreditCode(`${first}0`);
    return first + (check.ok ? '0' : (check.expected ?? ''));
  });

describe('unified social credit code', () => {
  it.each(vectors.creditCodeValid)('accepts %s', (code) => {
    expect(checkCreditCode(code)).toEqual({ ok: true, code });
  });

  it.each(vectors.creditCodeInvalid)('refuses $code: $why', ({ code }) => {
    expect(checkCreditCode(code)).toMatchObject({ ok: false, reason: 'check-character' });
  });

  it('names the check character that was expected', () => {
    expect(checkCreditCode('91350100M000100Y4Z')).toMatchObject({ expected: '3' });
  });

  it('lets an override see which codes are well formed but for their check', () => {
    expect(isWellFormedCreditCode(' 91350211m0000xuf46 ')).toBe(true);
    expect(normaliseCreditCode(' 91350211m0000xuf46 ')).toBe('91350211M0000XUF46');
    expect(isWellFormedCreditCode('91350100M000100Y4Z')).toBe(false);
  });

  it.each([
    [' 91330203 MA200000 1C ', '91330203MA2000001C'],
    ['91330203ma2000001c', '91330203MA2000001C'],
    ['９１３３０２０３ＭＡ２０００００１Ｃ', '91330203MA2000001C'],
    ['91330203MA2000001C\u200b', '91330203MA2000001C'],
  ])('reads %j as %s', (typed, code) => {
    expect(checkCreditCode(typed)).toEqual({ ok: true, code });
  });

  it.each([
    ['', 'length'],
    ['91330203MA2000001', 'length'],
    ['91330203MA2000001CC', 'length'],
    ['91330203MA200000IC', 'alphabet'],
    ['91330203MA20000诉1C', 'alphabet'],
  ])('tells why %j is none: %s', (typed, reason) => {
    expect(checkCreditCode(typed)).toEqual({ ok: false, reason });
    expect(isWellFormedCreditCode(typed)).toBe(false);
  });

  it('refuses every single wrong character and every swap of neighbours', () => {
    fc.assert(
      fc.property(valid, fc.nat(17), fc.constantFrom(...ALPHABET), (code, index, character) => {
        expect(checkCreditCode(code)).toEqual({ ok: true, code });
        const wrong = code.slice(0, index) + character + code.slice(index + 1);
        expect(checkCreditCode(wrong).ok).toBe(wrong === code);
        const next = Math.min(index + 1, 17);
        const swapped = code.slice(0, index) + code.charAt(next) + code.charAt(index) + code.slice(next + 1);
        if (next !== index) expect(checkCreditCode(swapped).ok).toBe(swapped === code);
      }),
      { numRuns: 500 },
    );
  });
});
