import { beforeAll, expect, it } from 'vitest';
import { useCaseTable } from '../../test/case-table.ts';
import { LARGE, putDueRow } from '../../test/due-rows.ts';
import { freshNumber, saveStory } from '../../test/saved-case.ts';
import { at } from '../domain/clocks/calendar.testing.ts';
import { caseAt, finish, submitted } from '../domain/complaints/complaints.testing.ts';
import { SHARDS, shardOf } from './case-keys.ts';
import { readDueClocks } from './due-clocks.ts';

beforeAll(useCaseTable);

const YELLOW = at('2026-03-03 17:30');

it('finds a clock from the very instant its mark changes, not a millisecond before', async () => {
  const number = freshNumber();
  await saveStory(submitted({}, { number }));
  const shard = shardOf(number);
  expect((await readDueClocks(shard, new Date(Date.parse(YELLOW) - 1).toISOString())).due).toEqual([]);
  expect((await readDueClocks(shard, YELLOW)).due).toEqual([{ number, clockId: 'accept#1' }]);
});

it('never finds a stopped clock', async () => {
  const number = freshNumber();
  await saveStory(finish(caseAt('dispatch', {}, { number })));
  const { due } = await readDueClocks(shardOf(number), at('2026-12-31 00:00'));
  expect(due.filter((clock) => clock.number === number)).toEqual([{ number, clockId: 'handle#1' }]);
});

it('reads page by page until there is no more', async () => {
  const rows = Array.from({ length: 8 }, (_, index) => ({ number: `TS-${index}`, clockId: LARGE }));
  for (const row of rows) await putDueRow('3', at('2025-03-03 10:00'), row);
  const pages: string[][] = [];
  let after: Record<string, unknown> | undefined;
  do {
    const page = await readDueClocks('3', at('2025-03-03 11:00'), after);
    pages.push(page.due.map(({ number }) => number));
    after = page.next;
  } while (after !== undefined);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.flat()).toEqual(rows.map(({ number }) => number));
});

it('spreads cases evenly over the shards', () => {
  const counts = new Map<string, number>();
  for (let count = 0; count < 3200; count += 1) {
    const shard = shardOf(freshNumber());
    counts.set(shard, (counts.get(shard) ?? 0) + 1);
  }
  expect(counts.size).toBe(SHARDS);
  expect(Math.max(...counts.values())).toBeLessThan(400);
});
