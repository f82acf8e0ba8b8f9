import { expect, it } from 'vitest';
import type { Complaint } from '../complaints/complaint.ts';
import { caseAt, contextAt, LEAD_UNIT, MONDAY, personOf } from '../complaints/complaints.testing.ts';
import { listDissatisfied } from './list-dissatisfied.ts';

const { file } = caseAt('visit');
const context = contextAt(MONDAY);
const MOST = context.ladder.listedAfterDissatisfied;
const OFFICE = personOf('supervisor').organisation;

const listing = (change: Partial<Complaint>, clocks = file.clocks) =>
  listDissatisfied(
    { ...file.complaint, dissatisfactions: MOST, ...change },
    { clocks, title: '验收' },
    context,
  );
const listedSince = (endedAt: string | null) => ({
  procedure: { ...file.complaint.procedure, listing: { since: MONDAY, unit: LEAD_UNIT, endedAt } },
});

it('a case is listed for its lead unit to answer, about its last handling', () => {
  const [first] = file.clocks.filter(({ kind }) => kind === 'handle');
  if (!first) throw new TypeError('a case at the visit was handled');
  const again = { ...first, clockId: 'handle#2', round: 2 };
  const listed = listing({}, [...file.clocks, again]);
  expect(listed?.task).toMatchObject({ unit: LEAD_UNIT, title: '验收', status: 'open' });
  expect(listed?.data).toMatchObject({
    ...{ rung: 'listed', clockId: 'handle#2', cause: 'dissatisfied', office: OFFICE, reasonHash: null },
  });
  expect(listed?.task.supervision).toMatchObject({ by: 'system', reason: null });
});

it.each<[string, boolean, Partial<Complaint>]>([
  ['with as many dissatisfied rounds as the ladder has', true, { dissatisfactions: MOST }],
  ['with more of them', true, { dissatisfactions: MOST + 1 }],
  ['with one less', false, { dissatisfactions: MOST - 1 }],
  ['that is listed already', false, listedSince(null)],
  ['whose listing has ended', true, listedSince(MONDAY)],
  ['that is at its end', false, { stage: null }],
  ['that no unit leads', false, { leadUnit: null }],
])('a case %s is listed: %s', (_, listed, change) => {
  expect(listing(change) !== null).toBe(listed);
});

it('a case that was never handled is not listed', () => {
  expect(listing({}, [])).toBeNull();
});
