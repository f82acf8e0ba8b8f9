import { describe, expect, it } from 'vitest';
import { checkCreditCode } from '../../shared/domain/identifiers/credit-code.ts';
import { isWithin } from '../../shared/domain/organisations/scope.ts';
import { enterprises } from './enterprises.ts';
import { organisations } from './organisations.ts';

const all = enterprises();

describe('demo enterprises', () => {
  it('are a dozen with valid credit codes, each its own', () => {
    expect(new Set(all.map(({ creditCode }) => creditCode)).size).toBe(12);
    for (const { creditCode } of all)
      expect(checkCreditCode(creditCode)).toEqual({ ok: true, code: creditCode });
  });

  it('include the two that the reference vectors know', () => {
    const codes = all.map(({ creditCode }) => creditCode);
    expect(codes).toEqual(expect.arrayContaining(['91330203MA2000001C', '91330206MA2000002T']));
  });

  it('are at home in a town of Ningbo that their address names, in every county', () => {
    const tree = organisations();
    for (const { division, address } of all) {
      const town = tree.find(({ id }) => id === division);
      const county = tree.find(({ id }) => id === town?.parent);
      expect(address).toContain(`${county?.name}${town?.name}`);
    }
    const counties = tree.filter(({ kind, tier }) => kind === 'division' && tier === 'county');
    for (const { id } of counties) expect(all.some(({ division }) => isWithin(division, id))).toBe(true);
  });

  it('belong to a section of GB/T 4754', () => {
    for (const { industry } of all) expect(industry).toMatch(/^[A-T]$/);
  });
});
