import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskPhone, parsePhone } from './phone.ts';

const mobile = fc
  .tuple(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 0, max: 999_999_999 }))
  .map(([second, rest]) => `1${second}${String(rest).padStart(9, '0')}`);

describe('phone number', () => {
  it.each([
    ['13812345678', 'mobile', '13812345678'],
    ['+86 138 1234 5678', 'mobile', '13812345678'],
    ['0086-138-1234-5678', 'mobile', '13812345678'],
    ['8613812345678', 'mobile', '13812345678'],
    ['（＋８６）１３８１２３４５６７８', 'mobile', '13812345678'],
    ['0574-87654321', 'landline', '0574-87654321'],
    ['(0574) 8765 4321', 'landline', '0574-87654321'],
    ['+86 574 8765 4321', 'landline', '0574-87654321'],
    ['400-123-4567', 'service', '400-123-4567'],
    ['4001234567', 'service', '400-123-4567'],
    ['12345', 'short', '12345'],
    ['１２３１５', 'short', '12315'],
    ['11087', 'short', '11087'],
  ])('reads %j as a %s number', (text, kind, number) => {
    expect(parsePhone(text)).toEqual({ ok: true, kind, number });
  });

  it.each([
    '1381234567',
    '138123456789',
    '12812345678',
    '0571-87654321',
    '0574-1234567',
    '0574-12345678',
    '110',
    '12346',
    '+1 202 555 0147',
    '138a2345678',
    '电话',
    '913812345678',
    '99057487654321',
    '0574876543210',
    '940012345678',
    '40012345678',
    '1234500861381234567',
    '4000086123456',
  ])('refuses %j', (text) => {
    expect(parsePhone(text)).toEqual({ ok: false, reason: 'not-a-phone-number' });
  });

  it.each(['', '  ', '+86'])('calls %j empty', (text) => {
    expect(parsePhone(text)).toEqual({ ok: false, reason: 'empty' });
  });

  it('reads its own canonical form unchanged', () => {
    fc.assert(
      fc.property(mobile, (number) => {
        expect(parsePhone(number)).toEqual({ ok: true, kind: 'mobile', number });
      }),
    );
  });
});

describe('masked phone number', () => {
  it.each([
    ['13812341234', '138****1234'],
    ['+86 138 1234 1234', '138****1234'],
    ['057487654321', '0574-****4321'],
    ['4001234567', '400-***-4567'],
    ['12345', '12345'],
    ['+1 202 555 0147', '****'],
    ['', '****'],
  ])('shows %j as %s', (text, masked) => {
    expect(maskPhone(text)).toBe(masked);
  });

  it('never shows the four digits in the middle of a mobile number', () => {
    fc.assert(
      fc.property(mobile, (number) => {
        expect(maskPhone(number)).toBe(`${number.slice(0, 3)}****${number.slice(7)}`);
      }),
    );
  });
});
