import { beforeAll, expect, it } from 'vitest';
import { publicBoard } from '../../shared/contracts/board.ts';
import { at } from '../../shared/domain/clocks/calendar.testing.ts';
import type { CaseStory } from '../../shared/domain/complaints/case-story.testing.ts';
import { finish, pass, personOf } from '../../shared/domain/complaints/complaints.testing.ts';
import type { PersonOutcome } from '../../shared/domain/complaints/tasks/stage.ts';
import { useSeededTable } from '../../test/seeded-table.ts';
import { saveCounted, visited, waitingAt } from './board-cases.testing.ts';
import { showPublicBoard } from './show-public-board.ts';

const END = at('2026-03-03 10:00');
const archivedAs = (outcome: PersonOutcome, content = {}) =>
  visited(waitingAt('visit', content), { outcome, at: END });

/** Dissatisfied in both rounds: the second one ends the case. */
function overturned(): CaseStory {
  const again = pass(waitingAt('visit'), { outcome: 'dissatisfied' });
  const visiting = pass(pass(pass(again), { person: personOf('lead', { id: 'head' }) }));
  return visited(visiting, { outcome: 'dissatisfied', at: END });
}

const ENDED = [
  archivedAs('satisfied'),
  archivedAs('basically-satisfied', { category: 'fees' }),
  archivedAs('not-reached'),
  archivedAs('satisfied', { complainant: { kind: 'anonymous' } }),
  overturned(),
  visited(waitingAt('visit'), { outcome: 'satisfied', at: at('2026-03-04 10:00') }),
  visited(waitingAt('visit'), { outcome: 'satisfied', at: at('2026-03-04 11:00') }),
];
const STORIES = [
  ...ENDED,
  waitingAt('accept'),
  waitingAt('dispatch', { category: 'fees' }),
  finish(waitingAt('accept', { category: 'conduct' }), { outcome: 'refused', at: at('2026-03-20 10:00') }),
  visited(waitingAt('visit'), { outcome: 'satisfied', at: at('2026-04-01 08:00') }),
];

beforeAll(async () => {
  await useSeededTable();
  await saveCounted(STORIES);
});

const boardAt = (local: string) => showPublicBoard({ now: () => at(local) });

it('counts what came in, what was decided and what ended in the month', async () => {
  expect(await boardAt('2026-03-31 23:59')).toMatchObject({
    month: '2026-03',
    received: 11,
    accepted: 9,
    refused: 1,
    closed: 7,
  });
});

it('counts as effective what ended and was not overturned, anonymous cases too', async () => {
  const { effective } = await boardAt('2026-03-31 23:59');
  expect(effective).toEqual({ numerator: 6, denominator: 7, value: 6 / 7 });
});

it('leaves anonymous cases and those nobody reached out of satisfaction', async () => {
  const { satisfaction } = await boardAt('2026-03-31 23:59');
  expect(satisfaction).toEqual({ numerator: 4, denominator: 5, value: 4 / 5 });
});

it('tells nothing of what visits said until five cases were rated and their day is over, whatever ended', async () => {
  const none = { numerator: 0, denominator: 0, value: null };
  for (const early of ['2026-03-03 23:59', '2026-03-04 23:59'])
    expect(await boardAt(early)).toMatchObject({ satisfaction: none, effective: none });
  expect((await boardAt('2026-03-05 00:00')).satisfaction.denominator).toBe(5);
});

it('counts every finished stage of the month on time or not: here one refusal came late', async () => {
  const finished = STORIES.flatMap(({ file }) => file.complaint.finished).filter(
    ({ month }) => month === '2026-03',
  );
  const { onTime } = await boardAt('2026-03-31 23:59');
  const denominator = finished.length;
  expect(onTime).toEqual({
    numerator: denominator - 1,
    denominator,
    value: (denominator - 1) / denominator,
  });
});

it('shows what complaints are about, the most frequent first', async () => {
  const { byCategory } = await boardAt('2026-03-31 23:59');
  expect(byCategory).toEqual([
    { category: 'licensing', received: 8 },
    { category: 'fees', received: 2 },
    { category: 'conduct', received: 1 },
  ]);
});

it('begins each month of the city afresh, where a case that came in before may end', async () => {
  const april = await boardAt('2026-04-01 00:00');
  expect(april).toMatchObject({ month: '2026-04', received: 0, accepted: 0, closed: 1, byCategory: [] });
});

it('has no rates while nothing has ended', async () => {
  const none = { numerator: 0, denominator: 0, value: null };
  expect(await boardAt('2026-05-01 00:00')).toMatchObject({
    closed: 0,
    effective: none,
    onTime: none,
    satisfaction: none,
    response: { ...none, anonymous: 0, ended: 0 },
    settled: none,
    help: none,
  });
});

it('is as its contract says and defines every figure', async () => {
  const board = await boardAt('2026-03-31 23:59');
  expect(publicBoard.parse(board)).toEqual(board);
  const figures = Object.keys(publicBoard.shape).filter(
    (key) => !['asOf', 'month', 'byCategory', 'definitions'].includes(key),
  );
  expect(board.definitions.map(({ measure }) => measure)).toEqual(figures);
});
