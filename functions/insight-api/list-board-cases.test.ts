import { beforeAll, describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { type BoardCases, boardCases, type boardCasesQuery } from '../../shared/contracts/board.ts';
import { at } from '../../shared/domain/clocks/calendar.testing.ts';
import { monthOf } from '../../shared/domain/clocks/month.ts';
import {
  finish,
  LEAD_UNIT,
  OTHER_UNIT,
  pass,
  personOf,
} from '../../shared/domain/complaints/complaints.testing.ts';
import { useCaseTable } from '../../test/case-table.ts';
import { saveStory } from '../../test/saved-case.ts';
import { ticked, waitingAt, waitingElsewhere } from './board-cases.testing.ts';
import { listBoardCases } from './list-board-cases.ts';

const INTAKE = '330200-intake';
const NOW = at('2026-03-31 18:00');
const LATE = at('2026-03-20 10:00');

/** More than a page of the intake office's: each has one finished and one open task there. */
const MANY = Array.from({ length: 101 }, () => waitingAt('dispatch'));
const STORIES = [
  ...MANY,
  ticked(waitingAt('accept'), 2),
  waitingAt('handle'),
  ticked(waitingAt('handle'), 1),
  ticked(waitingAt('sign'), 2),
  pass(waitingAt('sign'), { at: LATE }),
  finish(waitingAt('handle'), { at: at('2026-04-01 00:00') }),
  waitingElsewhere(),
];
const TASKS = STORIES.flatMap(({ file }) => file.tasks);

beforeAll(async () => {
  await useCaseTable();
  for (let from = 0; from < STORIES.length; from += 8)
    await Promise.all(STORIES.slice(from, from + 8).map((story) => saveStory(story)));
});

type Query = z.infer<typeof boardCasesQuery>;
const list = (query: Query, person = personOf('supervisor')) =>
  listBoardCases(query, person, { now: () => NOW });

/** All pages of a figure's cases. */
async function pagesOf(query: Query): Promise<BoardCases[]> {
  const pages: BoardCases[] = [];
  let cursor: string | null | undefined;
  do {
    const page = await list({ ...query, ...(cursor && { cursor }) });
    pages.push(page);
    cursor = page.cursor;
  } while (cursor !== null);
  return pages;
}
const rowsOf = async (query: Query) => (await pagesOf(query)).flatMap(({ rows }) => rows);

const openTasks = (unit: string) => TASKS.filter((task) => task.unit === unit && task.status === 'open');
const finishedTasks = (unit: string, month: string) =>
  TASKS.filter((task) => task.unit === unit && task.completion && monthOf(task.completion.at) === month);
const namesOf = (rows: readonly { number: string; stage: string }[]) =>
  rows.map(({ number, stage }) => `${number} ${stage}`).toSorted();

describe('the cases behind a figure are those that make it up', () => {
  it.each([LEAD_UNIT, OTHER_UNIT, INTAKE])('open, by mark: %s', async (unit) => {
    const open = openTasks(unit);
    expect(namesOf(await rowsOf({ unit, measure: 'open' }))).toEqual(namesOf(open));
    for (const mark of ['green', 'yellow', 'red'] as const) {
      const rows = await rowsOf({ unit, measure: mark });
      expect(namesOf(rows)).toEqual(namesOf(open.filter((task) => task.mark === mark)));
      expect(rows.every((row) => row.mark === mark)).toBe(true);
    }
  });

  it.each([
    [LEAD_UNIT, '2026-03'],
    [LEAD_UNIT, '2026-04'],
    [INTAKE, '2026-03'],
  ])('finished and late: %s in %s', async (unit, month) => {
    const finished = finishedTasks(unit, month);
    expect(finished.length).toBeGreaterThan(0);
    expect(namesOf(await rowsOf({ unit, measure: 'finished', month }))).toEqual(namesOf(finished));
    const late = finished.filter(({ completion }) => completion?.onTime === false);
    expect(namesOf(await rowsOf({ unit, measure: 'late', month }))).toEqual(namesOf(late));
  });
});

it('shows held cases with their deadline, the next due first', async () => {
  const { rows } = await list({ unit: LEAD_UNIT, measure: 'open' });
  const due = rows.map(({ dueAt }) => dueAt);
  expect(new Set(due).size).toBeGreaterThan(1);
  expect(due).toEqual(due.toSorted());
  expect(rows.map(({ mark }) => mark)).toEqual(expect.arrayContaining(['green', 'yellow', 'red']));
  expect(rows.every(({ finishedAt, onTime }) => finishedAt === null && onTime === null)).toBe(true);
});

it('shows finished cases with when and whether on time, the latest first, of this month unless another is asked for', async () => {
  const { rows } = await list({ unit: LEAD_UNIT, measure: 'finished' });
  expect(rows).toEqual((await list({ unit: LEAD_UNIT, measure: 'finished', month: '2026-03' })).rows);
  expect(rows[0]).toMatchObject({ stage: 'sign', mark: null, finishedAt: LATE, onTime: false });
  expect(rows.slice(1).every(({ onTime }) => onTime)).toBe(true);
});

describe('a list of more than one page', () => {
  it.each([
    ['open', {}],
    ['finished', { month: '2026-03' }],
  ] as const)('of %s cases holds each of them once', async (measure, month) => {
    const pages = await pagesOf({ unit: INTAKE, measure, ...month });
    expect(pages.length).toBeGreaterThan(1);
    const numbers = pages.flatMap(({ rows }) => rows.map(({ number, stage }) => `${number} ${stage}`));
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(pages[0]?.rows).toHaveLength(100);
    for (const page of pages) expect(boardCases.parse(page)).toEqual(page);
  });

  it('goes on past a page of which nothing has the mark', async () => {
    const pages = await pagesOf({ unit: INTAKE, measure: 'yellow' });
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flatMap(({ rows }) => rows)).toEqual([]);
  });
});

describe('a cursor', () => {
  const cursorOf = async (query: Query) => (await list(query)).cursor ?? '';

  it('is none after the last page', async () => {
    expect((await list({ unit: LEAD_UNIT, measure: 'open' })).cursor).toBeNull();
  });

  it.each<[string, Query, Query]>([
    ['unit', { unit: INTAKE, measure: 'open' }, { unit: LEAD_UNIT, measure: 'open' }],
    [
      "unit's finished cases",
      { unit: INTAKE, measure: 'finished', month: '2026-03' },
      { unit: LEAD_UNIT, measure: 'finished', month: '2026-03' },
    ],
    [
      'month',
      { unit: INTAKE, measure: 'finished', month: '2026-03' },
      { unit: INTAKE, measure: 'finished', month: '2026-04' },
    ],
    ['list', { unit: INTAKE, measure: 'open' }, { unit: INTAKE, measure: 'finished' }],
  ])('of another %s is refused', async (_, from, to) => {
    const cursor = await cursorOf(from);
    expect(cursor).not.toBe('');
    await expect(list({ ...to, cursor })).rejects.toMatchObject({ code: 'cursor.invalid' });
  });
});

describe('who may look behind the figures of a unit', () => {
  it.each([
    ['its own people', 'handler', LEAD_UNIT],
    ['who audits the city', 'auditor', OTHER_UNIT],
  ])('%s', async (_, user, unit) => {
    const { rows } = await list({ unit, measure: 'open' }, personOf(user));
    expect(namesOf(rows)).toEqual(namesOf(openTasks(unit)));
  });

  it.each([
    ['people of another unit', 'handler', OTHER_UNIT],
    ['dispatchers, of other units than their own', 'dispatcher', LEAD_UNIT],
    ['administrators', 'admin', LEAD_UNIT],
    ['enterprises', 'enterprise', LEAD_UNIT],
  ])('not %s', async (_, user, unit) => {
    for (const measure of ['open', 'finished'] as const)
      await expect(list({ unit, measure }, personOf(user))).rejects.toMatchObject({
        code: 'authorisation.denied',
      });
  });
});

it('hides finished cases about one’s own office, as it hides open ones', async () => {
  const unit = '330212-market';
  const about = { against: { organisationId: '330200-supervision', name: '督办室' } };
  const dispatched = pass(waitingAt('dispatch', about), {
    dispatch: { leadUnit: unit, level: 'general', urgent: false },
  });
  const story = finish(dispatched, { person: personOf('handler', { organisation: unit }) });
  await saveStory(story);
  const query = { unit, measure: 'finished' } as const;
  expect(namesOf((await list(query, personOf('auditor'))).rows)).toEqual([
    `${story.file.complaint.number} sign`,
  ]);
  expect((await list(query)).rows).toEqual([]);
});
