import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '../clocks/calendar.testing.ts';
import { archiveComplaint } from '../complaints/archive-complaint.ts';
import { tell } from '../complaints/case-story.testing.ts';
import type { ComplaintContent } from '../complaints/complaint.ts';
import { caseAt, contextAt, finish, pass, type Step, submitted } from '../complaints/complaints.testing.ts';
import { anyLife, walk } from '../complaints/model/case-walk.testing.ts';
import { withdraw } from '../complaints/requests/withdraw.ts';
import {
  type Contribution,
  contributionOf,
  differenceBetween,
  MEASURES,
  rowKey,
  scopeOf,
  sumOf,
} from './contribution.ts';
import { rateOf } from './rate.ts';

function archived(step: Step = {}, overrides: Partial<ComplaintContent> = {}) {
  const visited = finish(caseAt('visit', overrides), step);
  const change = archiveComplaint(visited.file, contextAt(at('2026-04-01 09:00')));
  return change ? tell(visited, change).file.complaint : visited.file.complaint;
}

describe('what a case contributes', () => {
  it('at first: received in its month, held with its mark', () => {
    expect(contributionOf(submitted().file.complaint)).toEqual({
      '2026-03#city': { received: 1 },
      '2026-03#category:licensing': { received: 1 },
      'now#330200-intake': { open: 1, green: 1 },
    });
  });

  it('when refused: no unit holds it any more', () => {
    const { complaint } = finish(submitted(), { outcome: 'refused', at: at('2026-03-05 09:00') }).file;
    expect(contributionOf(complaint)).toEqual({
      '2026-03#city': { received: 1, refused: 1, finished: 1 },
      '2026-03#category:licensing': { received: 1 },
      '2026-03#330200-intake': { finished: 1 },
    });
  });

  it('when a supplement is asked, or the case is withdrawn before: neither accepted nor refused', () => {
    const asked = pass(submitted(), { outcome: 'supplement-asked' });
    const withdrawal = withdraw(asked.file, { reason: '已解决' }, contextAt(at('2026-03-03 09:00')));
    const withdrawn = withdrawal.ok ? tell(asked, withdrawal.change) : asked;
    for (const { file } of [asked, withdrawn]) {
      expect(contributionOf(file.complaint)['2026-03#city']).not.toHaveProperty('accepted');
      expect(contributionOf(file.complaint)['2026-03#city']).not.toHaveProperty('refused');
    }
    expect(withdrawn.file.complaint.state).toBe('withdrawn');
  });

  it('when accepted after a supplement: once', () => {
    const accepted = finish(pass(pass(submitted(), { outcome: 'supplement-asked' })));
    expect(contributionOf(accepted.file.complaint)['2026-03#city']).toMatchObject({ accepted: 1 });
  });

  it('when another body has settled it before any unit led it: closed in the city', () => {
    const settled = contributionOf({ ...archived(), leadUnit: null, satisfaction: null });
    expect(settled['2026-04#city']).toEqual({ archived: 1, effective: 1 });
    expect(settled).not.toHaveProperty('2026-04#330203-market');
  });

  it('when archived: to the unit that led it, in the month of its end', () => {
    const rows = contributionOf(archived());
    expect(rows['2026-04#330203-market']).toEqual({ archived: 1, effective: 1, reached: 1, satisfied: 1 });
    expect(rows['2026-04#city']).toEqual({ archived: 1, effective: 1, reached: 1, satisfied: 1 });
    expect(rows['2026-04#closed:2026-04-01']).toEqual(rows['2026-04#city']);
    expect(rows['2026-03#330203-market']).toEqual({ finished: 4, onTimeOriginal: 4, onTimeExtended: 4 });
    expect(rows['2026-03#city']).toMatchObject({ received: 1, accepted: 1, finished: 7 });
    expect(Object.keys(rows).filter((row) => row.startsWith('now#'))).toEqual([]);
  });

  it('leaves anonymous cases out of satisfaction, not out of what was closed', () => {
    const rows = contributionOf(archived({}, { complainant: { kind: 'anonymous' } }));
    expect(rows['2026-04#city']).toEqual({ archived: 1, effective: 1 });
  });

  it('counts what other bodies returned, and what of it was settled', () => {
    const { complaint } = caseAt('handle').file;
    const referralResults = [
      { body: 'mediation', month: '2026-04', settled: true },
      { body: 'court', month: '2026-04', settled: false },
    ] as const;
    const rows = contributionOf({ ...complaint, procedure: { ...complaint.procedure, referralResults } });
    expect(rows['2026-04#city']).toEqual({ transferred: 2, settled: 1 });
  });

  it('counts a request for help apart: it is no complaint', () => {
    const complaint = archived();
    const rows = contributionOf({ ...complaint, procedure: { ...complaint.procedure, track: 'help' } });
    expect(rows['2026-03#city']).toMatchObject({ helpAsked: 1 });
    expect(rows['2026-03#city']).not.toHaveProperty('received');
    expect(rows['2026-03#city']).not.toHaveProperty('accepted');
    expect(rows['2026-04#city']).toEqual({ helpAnswered: 1 });
    expect(rows).not.toHaveProperty('2026-04#330203-market');
  });

  it.each([
    ['in-time', { contactDue: 1, contactInTime: 1 }],
    ['late', { contactDue: 1 }],
    ['missed', { contactDue: 1 }],
    ['ended', { contactEnded: 1 }],
    ['no-details', { contactAnonymous: 1 }],
  ] as const)('counts a first contact once it is decided: %s', (outcome, counts) => {
    const { complaint } = submitted({ urgent: true }).file;
    const firstContact = { outcome, unit: '330200-intake', month: '2026-05' };
    const rows = contributionOf({ ...complaint, procedure: { ...complaint.procedure, firstContact } });
    expect(rows['2026-05#city']).toEqual(counts);
    expect(rows['2026-05#330200-intake']).toEqual(counts);
    expect(contributionOf(complaint)).not.toHaveProperty('2026-05#city');
  });

  it('does not count a visit that reached nobody', () => {
    expect(contributionOf(archived({ outcome: 'not-reached' }))['2026-04#city']).toEqual({
      archived: 1,
      effective: 1,
    });
  });

  it('is not effective handling when the complainant stays dissatisfied', () => {
    const complaint = { ...archived(), satisfaction: 'dissatisfied' as const };
    expect(contributionOf(complaint)['2026-04#city']).toEqual({ archived: 1, reached: 1 });
  });
});

describe('counters', () => {
  it('that follow every change of every case hold what a recount gives', () => {
    fc.assert(
      fc.property(fc.array(anyLife, { minLength: 1, maxLength: 4 }), (lives) => {
        const differences: Contribution[] = [];
        const ends = lives.map((life) =>
          walk(life, (after, before) => {
            const applied = before ? contributionOf(before.file.complaint) : {};
            differences.push(differenceBetween(applied, contributionOf(after.file.complaint)));
          }),
        );
        const recount = sumOf(ends.map(({ file }) => contributionOf(file.complaint)));
        expect(withoutZeros(sumOf(differences))).toEqual(recount);
      }),
      { numRuns: 100 },
    );
  });

  it('have each held case in exactly one mark', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        const rows = contributionOf(walk(life).file.complaint);
        for (const [row, { open = 0, green = 0, yellow = 0, red = 0 }] of Object.entries(rows))
          if (row.startsWith('now#')) expect(green + yellow + red).toBe(open);
      }),
    );
  });

  it('take a difference to the contribution it leads to', () => {
    const counts = fc.dictionary(
      fc.constantFrom('now#a', 'now#b', '2026-03#city'),
      fc.dictionary(fc.constantFrom(...MEASURES), fc.integer({ min: 1, max: 9 }), { noNullPrototype: true }),
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(counts, counts, (applied, wanted) => {
        const difference = differenceBetween(applied, wanted);
        expect(withoutZeros(sumOf([applied, difference]))).toEqual(withoutZeros(wanted));
        expect(differenceBetween(wanted, wanted)).toEqual({});
      }),
    );
  });
});

it('names a row by period and subject, and a board by the city of a division', () => {
  expect(rowKey('now', '330203-market')).toBe('now#330203-market');
  expect(scopeOf({ division: '330203001002' })).toBe('330200');
});

it('has no value for a share of nothing', () => {
  expect(rateOf(0, 0)).toEqual({ numerator: 0, denominator: 0, value: null });
  expect(rateOf(1, 4)).toEqual({ numerator: 1, denominator: 4, value: 0.25 });
});

/** Counters that came back to zero count nothing; the table keeps them, a recount has no such row. */
const withoutZeros = (rows: Contribution): Contribution =>
  Object.fromEntries(
    Object.entries(rows)
      .map(
        ([row, counts]) =>
          [row, Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0))] as const,
      )
      .filter(([, counts]) => Object.keys(counts).length > 0),
  );
