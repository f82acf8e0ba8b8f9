import { beforeAll, expect, it } from 'vitest';
import { calendarData, revisedData } from '../../shared/domain/clocks/calendar.testing.ts';
import { caseAt, finish, personOf, submitted } from '../../shared/domain/complaints/complaints.testing.ts';
import { readCaseRecord } from '../../shared/persistence/case-repository.ts';
import { readOpenRecalculations } from '../../shared/persistence/recalculation-repository.ts';
import { type Call, call } from '../../test/http-call.ts';
import { freshNumber, saveStory } from '../../test/saved-case.ts';
import { useSeededTable } from '../../test/seeded-table.ts';

const CASES = 30;
let handler: Parameters<typeof call>[0];
let sample = '';

beforeAll(async () => {
  process.env['STATE_MACHINE_ARN'] = 'arn:aws:states:eu-central-1:0:stateMachine:handling';
  await useSeededTable();
  ({ handler } = await import('./handler.ts'));
  for (let index = 0; index < CASES; index += 1) {
    sample = freshNumber();
    await saveStory(submitted({}, { number: sample }));
  }
  await saveStory(finish(caseAt('accept', {}, { number: freshNumber() }), { outcome: 'refused' }));
});

const send = (method: Call['method'], path: string, body?: unknown) =>
  call(handler, { method, path: `/api/configuration/calendar${path}`, body, person: personOf('admin') });
const { version: _, ...announced } = revisedData;

/** The calendar of the demo with 3 March off. */
function holiday() {
  const days = calendarData.years['2026'] ?? '';
  const { version: __, ...value } = calendarData;
  return { ...value, years: { ...value.years, 2026: `${days.slice(0, 61)}0${days.slice(62)}` } };
}

it('tells before a holiday is announced how many open clocks it moves, and moves none', async () => {
  const { body } = await send('POST', '/dry-run', { value: holiday() });
  expect(body).toMatchObject({
    changes: [{ zh: '2026-03-03 改为休息日' }],
    clocks: { examined: CASES, affected: CASES, moved: CASES, firm: 0, cursor: null },
  });
  expect((await readCaseRecord(sample))?.complaint.version).toBe(1);
  expect(await readOpenRecalculations()).toEqual([]);
});

it('goes on counting where a cursor says, with the sums so far', async () => {
  const sums = { examined: 500, affected: 40, moved: 30, firm: 1 };
  const cursor = Buffer.from(JSON.stringify({ shard: 0, after: null, sums })).toString('base64url');
  const { body } = await send('POST', '/dry-run', { value: holiday(), cursor });
  expect(body['clocks']).toMatchObject({ examined: 500 + CASES, moved: 30 + CASES, firm: 1, cursor: null });
});

it.each([
  ['no text of ours', 'x'],
  ['a shard that is not there', Buffer.from('{"shard":99}').toString('base64url')],
  [
    'a key of another list',
    Buffer.from(
      JSON.stringify({
        shard: 0,
        sums: { examined: 0, affected: 0, moved: 0, firm: 0 },
        after: Buffer.from('{"pk":"a","sk":"b","tickShard":"7","tickAt":"c"}').toString('base64url'),
      }),
    ).toString('base64url'),
  ],
])('refuses a cursor that is %s', async (_name, cursor) => {
  const { body } = await send('POST', '/dry-run', { value: holiday(), cursor });
  expect(body['code']).toBe('cursor.invalid');
});

it('brings in a year together with the job of counting anew, which waits for all processes', async () => {
  const before = Date.now();
  const added = await send('POST', '/versions', { basedOn: 7, note: '2027 年安排', value: announced });
  expect(added).toMatchObject({ status: 201, body: { version: 8 } });
  const { status, body } = await send('GET', '/recalculations/8');
  expect(status).toBe(200);
  expect(body).toMatchObject({
    calendarVersion: 8,
    status: 'waiting',
    recalculated: 0,
    shardsDone: 0,
    shards: 16,
  });
  expect(Date.parse(String(body['notBefore']))).toBeGreaterThanOrEqual(before + 60_000);
});

it('knows no progress of a version that brought no calendar in', async () => {
  expect((await send('GET', '/recalculations/7')).body['code']).toBe('configuration.version-unknown');
  expect((await send('GET', '/recalculations/x')).body['code']).toBe('configuration.version-unknown');
});
