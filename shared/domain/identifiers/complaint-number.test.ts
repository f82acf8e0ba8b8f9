import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCharacter } from './check-character.ts';
import { complaintNumber, parseComplaintNumber } from './complaint-number.ts';

const instant = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const number = fc
  .tuple(instant, fc.uint8Array({ minLength: 6, maxLength: 6 }))
  .map(([at, random]) => complaintNumber(at, random));
const crockford = fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ');

describe('complaint number', () => {
  it('is TS, the day, six random characters and a check character', () => {
    const made = complaintNumber('2026-09-18T02:00:00Z', Uint8Array.of(10, 11, 12, 13, 14, 15));
    expect(made).toMatch(/^TS20260918ABCDEF[0-9A-HJKMNP-TV-Z]$/);
    expect(parseComplaintNumber(made)).toEqual({ ok: true, number: made, day: '2026-09-18' });
  });

  it('takes the day of Asia/Shanghai, not of UTC', () => {
    const random = new Uint8Array(6);
    expect(complaintNumber('2026-12-31T15:59:59.999Z', random)).toContain('TS20261231');
    expect(complaintNumber('2026-12-31T16:00:00Z', random)).toContain('TS20270101');
    expect(complaintNumber('2027-01-01T00:00:00+08:00', random)).toContain('TS20270101');
  });

  it('refuses an invalid instant and too few random bytes', () => {
    expect(() => complaintNumber('yesterday', new Uint8Array(6))).toThrow(RangeError);
    expect(() => complaintNumber('2026-09-18T02:00:00Z', new Uint8Array(5))).toThrow(RangeError);
  });

  it('is read back in lower case, grouped, full width and with O, I and L for 0 and 1', () => {
    fc.assert(
      fc.property(number, (made) => {
        const canonical = parseComplaintNumber(made);
        expect(canonical).toMatchObject({ ok: true, number: made });
        const dictated = made.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
        const grouped = ` ${made.slice(0, 2)} ${made.slice(2, 10)}-${made.slice(10)} `.replaceAll('1', 'I');
        const fullWidth = Array.from(made, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join('');
        for (const typed of [dictated, grouped, fullWidth])
          expect(parseComplaintNumber(typed)).toEqual(canonical);
      }),
    );
  });

  it('is refused with any one character wrong', () => {
    fc.assert(
      fc.property(number, fc.nat(16), crockford, (made, index, character) => {
        fc.pre(made[index] !== character);
        expect(parseComplaintNumber(made.slice(0, index) + character + made.slice(index + 1)).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('is refused with any two different neighbours swapped', () => {
    fc.assert(
      fc.property(number, fc.nat(15), (made, index) => {
        const [first, second] = [made.charAt(index), made.charAt(index + 1)];
        fc.pre(first !== second);
        expect(parseComplaintNumber(made.slice(0, index) + second + first + made.slice(index + 2)).ok).toBe(
          false,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['', 'length'],
    ['TS20260918ABCDE', 'length'],
    ['JC20260918ABCDEFG', 'prefix'],
    ['TS2026A918ABCDEFG', 'alphabet'],
    ['TS20260918ABCDEFU', 'alphabet'],
    ['TS20260918ABCDE诉G', 'alphabet'],
    ['TS20260918ABCDEF0', 'check-character'],
    [`TS20260230ABCDEF${checkCharacter('20260230ABCDEF')}`, 'day'],
  ])('tells why %j is none: %s', (typed, reason) => {
    expect(parseComplaintNumber(typed)).toEqual({ ok: false, reason });
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(parseComplaintNumber(text).ok).toBe(false);
      }),
    );
  });
});
