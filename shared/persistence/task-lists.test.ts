import { beforeAll, describe, expect, it } from 'vitest';
import { useCaseTable } from '../../test/case-table.ts';
import { freshNumber, saveStory } from '../../test/saved-case.ts';
import { at } from '../domain/clocks/calendar.testing.ts';
import { contextAt, finish, open, submitted } from '../domain/complaints/complaints.testing.ts';
import { decodeCursor, encodeCursor } from './page-cursor.ts';
import { readFinishedTasks, readWorklist } from './task-lists.ts';

const INTAKE = '330200-intake';
const DAYS = ['2026-03-06', '2026-03-02', '2026-03-04', '2026-03-03', '2026-03-05'];
const filedOn = (day: string) =>
  submitted({}, { number: freshNumber(), context: contextAt(at(`${day} 09:00`)) });

beforeAll(async () => {
  await useCaseTable();
  for (const day of DAYS) await saveStory(filedOn(day));
});

async function everyPage(limit: number) {
  const pages: string[][] = [];
  let after: Record<string, unknown> | undefined;
  do {
    const page = await readWorklist(INTAKE, { limit, after });
    pages.push(page.tasks.map(({ dueAt }) => dueAt));
    // As it travels: out to the browser and back.
    const cursor = encodeCursor(page.next);
    after =
      cursor === null ? undefined : (decodeCursor(cursor, { index: 'worklist', value: INTAKE }) ?? undefined);
  } while (after !== undefined);
  return pages;
}

describe('the worklist of a unit', () => {
  it('has the next due first', async () => {
    const { tasks, next } = await readWorklist(INTAKE, { limit: 100 });
    expect(tasks.map(({ openedAt }) => openedAt.slice(0, 10))).toEqual(DAYS.toSorted());
    expect(next).toBeUndefined();
  });

  it('comes page by page, each task once', async () => {
    const [whole] = await everyPage(100);
    const pages = await everyPage(2);
    expect(pages.map(({ length }) => length)).toEqual([2, 2, 1]);
    expect(pages.flat()).toEqual(whole);
  });

  it('is empty for a unit without work', async () => {
    expect(await readWorklist('330206-market', { limit: 10 })).toEqual({ tasks: [], next: undefined });
  });
});

describe('a finished task', () => {
  it('leaves the worklist and is listed in its month, the latest first', async () => {
    const before = await readWorklist(INTAKE, { limit: 100 });
    const first = finish(filedOn('2026-04-01'), { at: at('2026-04-02 10:00') });
    const second = finish(filedOn('2026-04-01'), { at: at('2026-04-30 10:00') });
    for (const story of [first, second]) await saveStory(story);
    expect(await readWorklist(INTAKE, { limit: 100 })).toEqual(before);
    const { tasks } = await readFinishedTasks(INTAKE, '2026-04', { limit: 10 });
    expect(tasks.map(({ finishedAt, onTime }) => ({ finishedAt, onTime }))).toEqual([
      { finishedAt: at('2026-04-30 10:00'), onTime: false },
      { finishedAt: at('2026-04-02 10:00'), onTime: true },
    ]);
    expect((await readFinishedTasks(INTAKE, '2026-05', { limit: 10 })).tasks).toEqual([]);
  });

  it('is listed in pages', async () => {
    const { tasks, next } = await readFinishedTasks(INTAKE, '2026-04', { limit: 1 });
    const rest = await readFinishedTasks(INTAKE, '2026-04', { limit: 5, after: next });
    expect([...tasks, ...rest.tasks]).toHaveLength(2);
  });
});

it('lists what a unit waits for next only once the workflow has opened it', async () => {
  const story = finish(filedOn('2026-04-07'), { at: at('2026-04-07 10:00') });
  await saveStory(story);
  const stages = async () => (await readWorklist(INTAKE, { limit: 100 })).tasks.map(({ stage }) => stage);
  expect(await stages()).not.toContain('dispatch');
  const opened = open(story, at('2026-04-07 10:01')).changes.slice(-1);
  await saveStory({ ...story, changes: opened });
  expect(await stages()).toContain('dispatch');
});
