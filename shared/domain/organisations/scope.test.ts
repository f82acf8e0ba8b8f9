import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divisionOf, isSameOrBelow, isWithin } from './scope.ts';

const CITY = '330200';
/** One division a tier, each within the one before. */
const TIERS = [CITY, '330203', '330203001', '330203001001', '330203001001-02'] as const;

describe('division of an organisation', () => {
  it.each([
    ...TIERS.map((code): [string, string] => [code, code]),
    ['330200-intake', '330200'],
    ['330203-market', '330203'],
    ['330203001-office', '330203001'],
    ['330203001001-02-post', '330203001001-02'],
  ])('of %s is %s', (id, division) => {
    expect(divisionOf(id)).toBe(division);
  });

  it.each(['', '3302', '330203-', '330203-Market', '91330203MA2000001C', 'CASE#330203', '33020300-market'])(
    'of %j is none',
    (id) => {
      expect(divisionOf(id)).toBeNull();
    },
  );
});

describe('being within a division', () => {
  it('goes down the tiers and never up', () => {
    fc.assert(
      fc.property(fc.nat(4), fc.nat(4), fc.constantFrom('', '-unit'), (lower, upper, slug) => {
        expect(isWithin(`${TIERS[lower]}${slug}`, TIERS[upper] ?? '')).toBe(lower >= upper);
      }),
    );
  });

  it.each([
    ['330212-housing', '330203'],
    ['330203002-office', '330203001'],
    ['330203001001-01', '330203001001-02'],
    ['330100-market', CITY],
    ['330200-market', '330203'],
    // a town and a village whose codes end as a city's does
    ['330203001-office', '330203100'],
    ['330203001-office', '330203001100'],
  ])('does not hold for %s in %s', (id, division) => {
    expect(isWithin(id, division)).toBe(false);
  });

  it('never holds for an enterprise, nor in a unit or in a piece of a code', () => {
    expect(isWithin('91330203MA2000001C', '330203')).toBe(false);
    for (const notADivision of ['', '33', '3302', '330203-market']) {
      expect(isWithin('330203-market', notADivision)).toBe(false);
    }
  });
});

describe('being the same organisation or below it', () => {
  it.each([
    ['330203-market', '330203-market', true],
    ['330203-market', '330203', true],
    ['330203001-office', '330203', true],
    ['330203001-office', CITY, true],
    ['330203', CITY, true],
    ['330203-market', '330203-housing', false],
    ['330203-market', '330200-market', false],
    ['330203', '330203-market', false],
    ['330203', '330203001', false],
  ])('of %s to %s is %s', (id, other, expected) => {
    expect(isSameOrBelow(id, other)).toBe(expected);
  });
});
