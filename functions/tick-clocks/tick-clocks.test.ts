import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, expect, it } from 'vitest';
import { at } from '../../shared/domain/clocks/calendar.testing.ts';
import { askApproval } from '../../shared/domain/complaints/approvals/ask-approval.ts';
import { tell } from '../../shared/domain/complaints/case-story.testing.ts';
import {
  attempt,
  caseAt,
  contextAt,
  finish,
  MONDAY,
  personOf,
  submitted,
} from '../../shared/domain/complaints/complaints.testing.ts';
import { findChainBreak } from '../../shared/domain/proof/event-chain.ts';
import { sha256 } from '../../shared/domain/proof/sha-256.ts';
import { createLogger } from '../../shared/middleware/logger.ts';
import { shardOf } from '../../shared/persistence/case-keys.ts';
import { readCaseRecord, saveChange } from '../../shared/persistence/case-repository.ts';
import { lookAgainAt } from '../../shared/persistence/due-clocks.ts';
import { table } from '../../shared/persistence/table.ts';
import { LARGE, putDueRow } from '../../test/due-rows.ts';
import { freshNumber, saveStory } from '../../test/saved-case.ts';
import { useSeededTable } from '../../test/seeded-table.ts';
import { TickIncompleteError, tickClocks } from './tick-clocks.ts';

beforeAll(useSeededTable);

const logger = createLogger('test');
const tick = (instant: string) => tickClocks({ now: () => instant, logger });
const YELLOW = at('2026-03-03 17:30');
const RED = at('2026-03-05 00:00');

it('marks what is due, once, and leaves the rest alone', async () => {
  const [waiting, done] = [freshNumber(), freshNumber()];
  await saveStory(submitted({}, { number: waiting }));
  await saveStory(finish(caseAt('accept', {}, { number: done }), { outcome: 'refused' }));
  expect(await tick(at('2026-03-03 17:29'))).toEqual({ marked: 0, left: 0, failed: 0 });
  expect(await tick(YELLOW)).toEqual({ marked: 1, left: 0, failed: 0 });
  expect(await tick(YELLOW)).toEqual({ marked: 0, left: 0, failed: 0 });
  expect(await tick(RED)).toEqual({ marked: 1, left: 0, failed: 0 });
  expect(await tick(RED)).toEqual({ marked: 0, left: 0, failed: 0 });
  const record = await readCaseRecord(waiting);
  expect(record?.complaint).toMatchObject({ mark: 'red', version: 3 });
  expect(record?.tasks[0]?.mark).toBe('red');
  expect(record?.events.map(({ type }) => type).slice(1)).toEqual(['clock-marked', 'clock-marked']);
  expect(record && findChainBreak(record.events, record.complaint.head, sha256)).toBeNull();
});

it('brings an overdue case up the ladder, several rungs in one tick when it was away for long', async () => {
  const number = freshNumber();
  await saveStory(submitted({}, { number }));
  await tick(RED);
  await tick(at('2026-03-05 08:29'));
  const rungs = async () =>
    (await readCaseRecord(number))?.events.flatMap(({ type, data }) =>
      type === 'rung-raised' ? [data.rung] : [],
    );
  expect(await rungs()).toEqual([]);
  await tick(at('2026-03-05 08:30'));
  expect(await rungs()).toEqual(['reminder']);
  await tick(at('2026-03-09 09:00'));
  expect(await rungs()).toEqual(['reminder', 'notice', 'order']);
  const record = await readCaseRecord(number);
  expect(record?.tasks.filter(({ stage }) => stage === 'supervise')).toMatchObject([
    { round: 1, supervision: { rung: 'reminder' } },
    { round: 2, supervision: { rung: 'notice' } },
    { round: 3, supervision: { rung: 'order' } },
  ]);
  expect(record && findChainBreak(record.events, record.complaint.head, sha256)).toBeNull();
});

it('presses nobody at night when it comes back at night, and looks again when work begins', async () => {
  const number = freshNumber();
  await saveStory(submitted({}, { number }));
  const overdue = async () => {
    const record = await readCaseRecord(number);
    const rungs = record?.events.flatMap(({ type, data }) => (type === 'rung-raised' ? [data.rung] : []));
    return { rungs, nextTickAt: record?.clocks.find(({ kind }) => kind === 'accept')?.nextTickAt };
  };
  await tick(at('2026-03-09 03:12'));
  await tick(at('2026-03-09 03:13'));
  expect(await overdue()).toEqual({ rungs: [], nextTickAt: at('2026-03-09 08:30') });
  await tick(at('2026-03-09 08:30'));
  expect((await overdue()).rungs).toEqual(['reminder', 'notice', 'order']);
});

it('lets an approval lapse that nobody decided', async () => {
  const number = freshNumber();
  const handling = caseAt('handle', {}, { number });
  const asked = askApproval(
    handling.file,
    { kind: 'termination', reason: '重复', person: personOf('handler') },
    contextAt(MONDAY),
  );
  if (!asked.ok) throw new TypeError(asked.code);
  await saveStory(tell(handling, asked.change));
  await tick(at('2026-03-05 00:00'));
  const record = await readCaseRecord(number);
  expect(record?.complaint.procedure.pendingApproval).toBeNull();
  expect(record?.events.at(-1)).toMatchObject({ type: 'approval-decided', data: { decision: 'lapsed' } });
});

it('looks at a clock no more until its rung, when that falls on what has become a holiday', async () => {
  const number = freshNumber();
  await saveStory(submitted({}, { number }));
  await tick(RED);
  const clock = (await readCaseRecord(number))?.clocks[0];
  if (!clock) throw new TypeError('a case has a clock');
  await lookAgainAt(number, { ...clock, nextTickAt: RED }, clock.nextTickAt);
  expect(await tick(RED)).toMatchObject({ left: 1 });
  expect(await tick(RED)).toEqual({ marked: 0, left: 0, failed: 0 });
  expect((await readCaseRecord(number))?.clocks[0]).toEqual(clock);
  expect((await readCaseRecord(number))?.complaint.version).toBe(2);
});

it('marks all that are due at once, over every shard', async () => {
  const numbers = Array.from({ length: 24 }, () => freshNumber());
  for (const number of numbers) await saveStory(submitted({}, { number }));
  expect(new Set(numbers.map(shardOf)).size).toBeGreaterThan(5);
  expect(await tick(YELLOW)).toEqual({ marked: 24, left: 0, failed: 0 });
});

it('known fault of other help desks, more than one page of due cases: comes to what is due behind a page of others', async () => {
  const number = freshNumber();
  await saveStory(submitted({}, { number }));
  for (let row = 0; row < 8; row += 1)
    await putDueRow(shardOf(number), at('2026-03-01 00:00'), { number: `TS-${row}`, clockId: LARGE });
  expect(await tick(YELLOW)).toEqual({ marked: 1, left: 8, failed: 0 });
});

it('marks all others and then rings when one case cannot be ticked', async () => {
  const [broken, sound] = [freshNumber(), freshNumber()];
  await saveStory(submitted({}, { number: sound }));
  const Item = { pk: `CASE#${broken}`, sk: 'CASE', _et: 'complaint', number: broken };
  await table.getDocumentClient().send(new PutCommand({ TableName: table.getName(), Item }));
  for (const shard of new Set([shardOf(sound), shardOf(broken)]))
    await putDueRow(shard, at('2026-03-01 00:00'), { number: broken, clockId: 'accept#1' });
  await expect(tick(YELLOW)).rejects.toThrow(TickIncompleteError);
  expect((await readCaseRecord(sound))?.complaint.mark).toBe('yellow');
});

it('never undoes what a person does at the same moment', async () => {
  for (let round = 0; round < 5; round += 1) {
    const number = freshNumber();
    const story = submitted({}, { number });
    await saveStory(story);
    const decision = attempt(story, { at: RED });
    if (!decision.ok) throw new TypeError(decision.code);
    const [, completed] = await Promise.allSettled([tick(RED), saveChange(decision.change, 1)]);
    const record = await readCaseRecord(number);
    expect(record?.tasks[0]?.status).toBe(completed.status === 'fulfilled' ? 'completed' : 'open');
    expect(record?.complaint.version).toBe(record?.events.length);
    expect(record && findChainBreak(record.events, record.complaint.head, sha256)).toBeNull();
  }
});
