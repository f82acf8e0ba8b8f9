import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { connectLocalTable } from '../../local/recount/connect-local-table.ts';
import { configurationVersion, versionView } from '../../shared/contracts/configuration-versions.ts';
import { casePk, clockSk } from '../../shared/persistence/case-keys.ts';
import { applyToCounters } from '../../shared/persistence/statistics-repository.ts';
import { table } from '../../shared/persistence/table.ts';
import { type Api, createApi } from '../support/api.ts';
import { untilBoardEqualsRecount } from '../support/figures.ts';
import { inParallel } from '../support/in-parallel.ts';
import { fileInThePast, instantOfMark } from '../support/past-cases.ts';
import { repository } from '../support/repository.ts';
import { runNpm } from '../support/run-npm.ts';
import { type Service, startService } from '../support/service.ts';

/** More than a page of the worklist and of the board's cases, which is a hundred. */
const OF_EACH_MARK = 110;
/** The tick comes once a minute; then it needs its time for so many clocks on a busy machine. */
const PATIENCE_MS = 180_000;

let service: Service;
let api: Api;
let disconnect: () => void;
/** Cases that an official was reminded of. */
const pressed = new Set<string>();

beforeAll(async () => {
  service = await startService();
  api = createApi(service.origin);
  await beOnDuty();
  disconnect = connectLocalTable(repository, service);
});
afterAll(async () => {
  disconnect?.();
  await service?.dispose();
});

/**
 * A city with duty by day and night, so that officials are pressed and told at whatever hour this runs. A process goes by the rules
 * it has read for a minute: those that start anew go by these.
 */
async function beOnDuty(): Promise<void> {
  const calendar = '/api/configuration/calendar';
  const { value } = await api.ask(`${calendar}/versions/1`, configurationVersion, { as: 'admin' });
  const { years } = z.object({ years: z.record(z.string(), z.string()) }).parse(value);
  const always = Object.entries(years).map(([year, days]) => [year, '1'.repeat(days.length)]);
  const onDuty = { ...value, version: 2, windows: [['00:00', '24:00']], years: Object.fromEntries(always) };
  const body = { basedOn: 1, note: '昼夜值班', value: onDuty };
  await api.ask(`${calendar}/versions`, versionView, { as: 'admin', body });
  await service.stop();
  await service.start();
}

const intake = async () => (await api.board()).rows.find(({ unit }) => unit.id === '330200-intake');

test('the minute tick turns what is due yellow and red, on desk, board and the case itself, and has what is overdue reminded of', async () => {
  const now = new Date();
  const at = { yellow: await instantOfMark('yellow', now), red: await instantOfMark('red', now) };
  const numbers = { yellow: new Set<string>(), red: new Set<string>() };
  for (const mark of ['yellow', 'red'] as const)
    await inParallel(8, Array.from({ length: OF_EACH_MARK }), async () => {
      numbers[mark].add(await fileInThePast(at[mark]));
    });

  await expect
    .poll(intake, { timeout: PATIENCE_MS, interval: 500 })
    .toMatchObject({ open: 2 * OF_EACH_MARK, green: 0, yellow: OF_EACH_MARK, red: OF_EACH_MARK });

  const listed = { yellow: new Set<string>(), red: new Set<string>(), green: new Set<string>() };
  const reminded = new Set<string>();
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page = await api.work(
      'dispatcher',
      `limit=100${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
    );
    for (const { number, mark, stage } of page.rows)
      (stage === 'supervise' ? reminded : listed[mark]).add(number);
    cursor = page.cursor;
  }
  expect(listed).toEqual({ ...numbers, green: new Set() });
  expect(reminded, 'nobody has accepted them: the intake centre itself is pressed').toEqual(numbers.red);
  const inbox = async () => (await api.call('/local/inbox')).body;
  for (const number of numbers.red) pressed.add(number);
  const [overdue = ''] = numbers.red;
  await expect.poll(inbox, { timeout: PATIENCE_MS, interval: 500 }).toContain(`【催办】${overdue}`);

  for (const mark of ['yellow', 'red'] as const) {
    await inParallel(8, [...numbers[mark]], async (number) => {
      expect(await api.chain(number)).toMatchObject({ intact: true });
    });
    const [number = ''] = numbers[mark];
    const { clocks, events, tasks } = await api.open(number, 'dispatcher');
    expect(clocks).toContainEqual(expect.objectContaining({ kind: 'accept', mark, status: 'running' }));
    expect(tasks).toContainEqual(expect.objectContaining({ stage: 'accept', mark, status: 'open' }));
    expect(events.map(({ type }) => type).slice(0, 2)).toEqual(['complaint-submitted', 'clock-marked']);
    // One rung, or one more where the next tick has come by now.
    const since = new Set(events.slice(2).map(({ type }) => type));
    expect([...since]).toEqual(mark === 'red' ? ['rung-raised'] : []);
  }
  await untilBoardEqualsRecount(service, at.red);
});

test('npm run recount tells when the board shows what no case accounts for', async () => {
  const recount = () => runNpm(['run', '--silent', 'recount'], { SUDA_DATA: service.dataFolder });
  expect(await recount()).toMatchObject({ code: 0, out: expect.stringContaining('equals the recount') });
  await applyToCounters('330200', { 'now#330200-intake': { red: 1 } }, []);
  const { code, out } = await recount();
  expect(code).toBe(1);
  expect(out.split('\n').filter((line) => line.endsWith('DIFFERS'))).toEqual([
    expect.stringMatching(/^now#330200-intake +red +111 +110 /),
  ]);
});

test('npm run verify proves a case, and tells of which case of a day somebody hid a deadline from the tick', async () => {
  const [number = ''] = [...pressed];
  const day = `${number.slice(2, 6)}-${number.slice(6, 8)}-${number.slice(8, 10)}`;
  const verify = (what: string) =>
    runNpm(['run', '--silent', 'verify', '--', what], { SUDA_DATA: service.dataFolder });
  expect(await verify(number)).toMatchObject({
    code: 0,
    out: expect.stringContaining('1 case verified: intact'),
  });
  await table.getDocumentClient().send(
    new UpdateCommand({
      ...{ TableName: table.getName(), Key: { pk: casePk(number), sk: clockSk('accept#1') } },
      UpdateExpression: 'REMOVE tickAt',
    }),
  );
  const { code, out } = await verify(day);
  expect(code).toBe(1);
  const told = out.split('\n').filter((line) => line.startsWith('TS'));
  expect(told).toEqual([expect.stringMatching(`^${number} Event .* is not where it belongs`)]);
});
