import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { ladder } from '../../local/seed/ladder.ts';
import { at, calendarData, revisedData } from '../../shared/domain/clocks/calendar.testing.ts';
import { type CalendarData, createWorkCalendar } from '../../shared/domain/clocks/calendar.ts';
import { replayLedger } from '../../shared/domain/clocks/clock.ts';
import type { CaseStory } from '../../shared/domain/complaints/case-story.testing.ts';
import { contextAt, submitted } from '../../shared/domain/complaints/complaints.testing.ts';
import { findChainBreak } from '../../shared/domain/proof/event-chain.ts';
import { sha256 } from '../../shared/domain/proof/sha-256.ts';
import { createLogger } from '../../shared/middleware/logger.ts';
import { readCaseRecord, saveChange } from '../../shared/persistence/case-repository.ts';
import { addConfiguration } from '../../shared/persistence/configuration-repository.ts';
import {
  readRecalculation,
  readShards,
  recalculationParts,
} from '../../shared/persistence/recalculation-repository.ts';
import { readWorklist } from '../../shared/persistence/task-lists.ts';
import { writeTransaction } from '../../shared/persistence/write-transaction.ts';
import { useCaseTable } from '../../test/case-table.ts';
import { freshNumber, saveStory } from '../../test/saved-case.ts';
import { RecalculationIncompleteError, recalculateClocks } from './recalculate-clocks.ts';

const NOW = at('2026-03-02 11:00');
const dayOff = (...dates: string[]): CalendarData => {
  let days = calendarData.years['2026'] ?? '';
  for (const date of dates) {
    const index = (Date.parse(date) - Date.parse('2026-01-01')) / 86_400_000;
    days = `${days.slice(0, index)}0${days.slice(index + 1)}`;
  }
  return { ...calendarData, version: 8, years: { ...calendarData.years, 2026: days } };
};
/** The day after the complaints of Monday came in turns out to be a holiday. */
const HOLIDAY = dayOff('2026-03-03');
const holiday = createWorkCalendar(HOLIDAY);

beforeEach(async () => {
  await useCaseTable();
  await addCalendar(calendarData);
  const { version, ...value } = ladder();
  await addConfiguration('ladder', version, '2026-01-01T00:00:00.000Z', value);
});

async function addCalendar(data: CalendarData) {
  const { version, ...value } = data;
  await addConfiguration('calendar', version, `2026-01-0${version - 6}T00:00:00.000Z`, value);
}
/** A calendar comes into force, with the job of counting anew. */
async function announce(data = HOLIDAY, notBefore = NOW) {
  await addCalendar(data);
  await writeTransaction(recalculationParts(data.version, notBefore));
}
async function saved(story: CaseStory): Promise<string> {
  await saveStory(story);
  return story.file.complaint.number;
}
const waiting = () => saved(submitted({}, { number: freshNumber() }));
const goOn = (now = NOW) => recalculateClocks({ now: () => now, logger: createLogger('test') });

async function progress() {
  const shards = await readShards(8);
  const sum = (key: 'recalculated' | 'moved' | 'unaffected' | 'failed') =>
    shards.reduce((total, shard) => total + shard[key], 0);
  return {
    status: (await readRecalculation(8))?.status,
    ...{ recalculated: sum('recalculated'), moved: sum('moved') },
    ...{ unaffected: sum('unaffected'), failed: sum('failed') },
  };
}
const dueOf = async (number: string) => (await readCaseRecord(number))?.complaint.dueAt;

it('moves what the holiday moves: ledger, event, task, worklist and case', async () => {
  const number = await waiting();
  await announce();
  await goOn();
  const dueAt = at('2026-03-05 23:59:59');
  const record = await readCaseRecord(number);
  expect(record?.complaint).toMatchObject({ dueAt, mark: 'green', version: 2 });
  expect(record?.clocks[0]?.ledger.at(-1)).toMatchObject({ kind: 'calendar', calendarVersion: 8 });
  expect(record?.clocks[0]).toMatchObject(replayLedger(record?.clocks[0]?.ledger ?? [], holiday));
  expect(record?.events.at(-1)).toMatchObject({
    type: 'clock-recalculated',
    data: { clocks: [{ dueBefore: at('2026-03-04 23:59:59'), dueAt }] },
  });
  expect(record && findChainBreak(record.events, record.complaint.head, sha256)).toBeNull();
  const { tasks } = await readWorklist(record?.tasks[0]?.unit ?? '', { limit: 10 });
  expect(tasks).toMatchObject([{ number, dueAt, yellowAt: record?.clocks[0]?.yellowAt }]);
  expect(await progress()).toEqual({ status: 'done', recalculated: 1, moved: 1, unaffected: 0, failed: 0 });
});

it('leaves alone what no changed day touches, and counts it', async () => {
  const number = await waiting();
  await announce(dayOff('2026-04-01'));
  await goOn();
  expect(await dueOf(number)).toBe(at('2026-03-04 23:59:59'));
  expect((await readCaseRecord(number))?.events).toHaveLength(1);
  expect(await progress()).toEqual({ status: 'done', recalculated: 0, moved: 0, unaffected: 1, failed: 0 });
});

it('makes firm what leant on a year that is announced now', async () => {
  const december = at('2026-12-30 10:00');
  const number = await saved(submitted({}, { number: freshNumber(), context: contextAt(december) }));
  expect((await readCaseRecord(number))?.tasks[0]?.provisional).toBe(true);
  await announce(revisedData, december);
  await goOn(december);
  const record = await readCaseRecord(number);
  expect(record?.clocks[0]?.provisional).toBe(false);
  expect(record?.tasks[0]?.provisional).toBe(false);
});

it('finds an overdue clock, whose mark no tick will change', async () => {
  const number = freshNumber();
  const story = submitted({}, { number });
  await saveStory({
    ...story,
    changes: story.changes.map((change) => ({
      ...change,
      clocks: change.clocks.map((clock) => ({ ...clock, mark: 'red', nextTickAt: null })),
    })),
  });
  await announce();
  await goOn(at('2026-03-05 09:00'));
  expect((await readCaseRecord(number))?.complaint).toMatchObject({
    mark: 'yellow',
    dueAt: at('2026-03-05 23:59:59'),
  });
});

it('waits until every process reads the new calendar', async () => {
  const number = await waiting();
  await announce(HOLIDAY, at('2026-03-02 11:01'));
  await goOn();
  expect(await dueOf(number)).toBe(at('2026-03-04 23:59:59'));
  expect(await progress()).toMatchObject({ status: 'waiting' });
});

it('leaves to a newer calendar what that one has to count', async () => {
  const number = await waiting();
  await announce();
  const { version: _, ...value } = dayOff('2026-03-03', '2026-03-04');
  await addConfiguration('calendar', 9, '2026-01-03T00:00:00.000Z', value);
  await writeTransaction(recalculationParts(9, NOW));
  await goOn();
  expect(await progress()).toMatchObject({ status: 'superseded', recalculated: 0 });
  expect(await dueOf(number)).toBe(at('2026-03-06 23:59:59'));
});

it('counts all others and then rings when the rules refuse one', async () => {
  const [sound, broken] = [await waiting(), freshNumber()];
  const story = submitted({}, { number: broken });
  const [change] = story.changes;
  if (!change) throw new TypeError('a story has a beginning');
  const clocks = change.clocks.map((clock) => ({ ...clock, ledger: [...clock.ledger, ...clock.ledger] }));
  await saveStory({ ...story, changes: [{ ...change, clocks }] });
  await announce();
  await expect(goOn()).rejects.toThrow(RecalculationIncompleteError);
  expect(await dueOf(sound)).toBe(at('2026-03-05 23:59:59'));
  expect(await progress()).toMatchObject({ status: 'done', recalculated: 1, failed: 1 });
});

it('never undoes what a person does at the same moment', async () => {
  const number = freshNumber();
  const story = submitted({}, { number });
  await saveStory(story);
  await announce();
  const next = { ...story.file.complaint, version: 2, head: 'h' };
  const [{ event }] = story.changes as [CaseStory['changes'][0]];
  const change = {
    complaint: next,
    event: { ...event, version: 2 },
    openedTasks: [],
    changedTasks: [],
    clocks: [],
  };
  await Promise.all([
    goOn(),
    saveChange(change, 1).catch((error: Error) => expect(error.name).toBe('StaleCaseError')),
  ]);
  await goOn();
  expect(await dueOf(number)).toBe(at('2026-03-05 23:59:59'));
  expect(await progress()).toMatchObject({ status: 'done', recalculated: 1, moved: 1 });
});

it('counts each clock once however often it is killed on the way', { timeout: 120_000 }, async () => {
  const numbers = await Promise.all(Array.from({ length: 60 }, waiting));
  await announce();
  for (const lastWrite of [1, 2, 15, 16]) {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'recalculate.fixture.ts')], {
      env: { ...process.env, NOW, LAST_WRITE: `${lastWrite}` },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
    expect(await progress()).toMatchObject({ status: 'waiting' });
  }
  // What the dead still had under way may be in the way of the first.
  for (let tick = 0; tick < 5 && (await progress()).status === 'waiting'; tick += 1) await goOn();
  expect(await progress()).toEqual({ status: 'done', recalculated: 60, moved: 60, unaffected: 0, failed: 0 });
  for (const number of numbers) {
    const record = await readCaseRecord(number);
    expect(record?.complaint.dueAt).toBe(at('2026-03-05 23:59:59'));
    expect(record?.clocks[0]?.ledger.filter(({ kind }) => kind === 'calendar')).toHaveLength(1);
    expect(record && findChainBreak(record.events, record.complaint.head, sha256)).toBeNull();
  }
});
