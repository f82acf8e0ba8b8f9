import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ComplaintSubmitted } from '../../shared/contracts/complaint-submission.ts';
import { type Api, createApi } from '../support/api.ts';
import { complaint } from '../support/complaint.ts';
import { queuesWithLetters } from '../support/dead-letters.ts';
import { readExecutions } from '../support/executions.ts';
import { casesOnRecord, untilBoardEqualsRecount } from '../support/figures.ts';
import { inParallel } from '../support/in-parallel.ts';
import { runNpm } from '../support/run-npm.ts';
import { type Service, startService } from '../support/service.ts';
import { until } from '../support/until.ts';
import { goOn, taskOf } from '../support/way.ts';

/** A machine that does much else besides takes several times the two minutes of a quiet one. */
const LIMIT_MS = 900_000;

const COMPLAINTS = 1_000;
const CONNECTIONS = 8;
const KILLS = 5;
/** So many go on to their end afterwards. */
const SAMPLE = 50;
/** The stream follows the table with a delay that grows with the load of the machine. */
const PATIENCE_MS = 120_000;

let service: Service;
let api: Api;

beforeAll(async () => {
  service = await startService();
  api = createApi(service.origin);
});
afterAll(() => service?.dispose());

/** Files with the same key until an answer comes, as the form does. */
async function fileStubbornly(index: number, key: string): Promise<ComplaintSubmitted> {
  const body = complaint({ title: `第 ${index + 1} 件诉求`, urgent: index % 7 === 0 });
  for (;;) {
    try {
      return await api.file(body, key);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error; // answered, and not as it should be
      await sleep(100); // nobody there: the connection was cut or refused
    }
  }
}

/** Kills and starts the service again and again, each time after some more complaints have been answered. */
async function killNowAndThen(answered: () => number): Promise<void> {
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const from = Math.floor(((kill - 0.5) * COMPLAINTS) / (KILLS + 1));
    await until(`${from} complaints are answered`, async () => answered() >= from, 120_000);
    await sleep(randomInt(0, 200));
    await service.kill();
    await service.start();
  }
}

/** Everything on the intake centre's worklist, page by page. */
async function wholeWorklist(): Promise<string[]> {
  const tasks: string[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page = await api.work(
      'dispatcher',
      `limit=100${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
    );
    tasks.push(...page.rows.map(({ taskId }) => taskId));
    cursor = page.cursor;
  }
  return tasks;
}

/** How many executions are in which state, with how many open tokens. */
function executionsInStates(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status, state, waiting } of readExecutions(service.dataFolder)) {
    const where = `${status} in "${state.replace(/ \(.*\)$/, '')}" with ${waiting} token`;
    counts[where] = (counts[where] ?? 0) + 1;
  }
  return counts;
}

test(
  'a thousand complaints, and the power fails five times: none is lost and none is doubled',
  async () => {
    const filed: ComplaintSubmitted[] = [];
    const indices = Array.from({ length: COMPLAINTS }, (_, index) => index);
    await Promise.all([
      inParallel(CONNECTIONS, indices, async (index) => {
        filed.push(await fileStubbornly(index, randomUUID()));
      }),
      killNowAndThen(() => filed.length),
    ]);
    const numbers = filed.map(({ number }) => number).toSorted();
    expect(new Set(numbers).size, 'each key has a case of its own').toBe(COMPLAINTS);
    expect((await casesOnRecord(service)).toSorted(), 'what is on record is what was answered').toEqual(
      numbers,
    );
    expect((await wholeWorklist()).toSorted()).toEqual(numbers.map((number) => taskOf(number, 'accept')));

    await expect.poll(executionsInStates, { timeout: PATIENCE_MS, interval: 500 }).toEqual({
      'RUNNING in "Await acceptance" with 1 token': COMPLAINTS,
    });
    expect(
      readExecutions(service.dataFolder)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(numbers.map((number) => `${number}-1`));

    const sample = filed.filter((_, index) => index % (COMPLAINTS / SAMPLE) === 0);
    await inParallel(CONNECTIONS, sample, async ({ number, receipt }) => {
      expect(await api.verify(number, receipt)).toMatchObject({ valid: true });
    });
    await inParallel(CONNECTIONS, sample, (each) => goOn(api, each, () => randomUUID()));
    await inParallel(CONNECTIONS, numbers, async (number) => {
      expect(await api.chain(number)).toMatchObject({ intact: true });
    });

    const { cases, recounted } = await untilBoardEqualsRecount(service);
    expect(cases).toBe(COMPLAINTS);
    expect(recounted['now#330200-intake']?.open).toBe(COMPLAINTS - SAMPLE);
    expect(await queuesWithLetters(service.dataFolder)).toEqual([]);
    const command = await runNpm(['run', '--silent', 'recount'], { SUDA_DATA: service.dataFolder });
    expect(command).toMatchObject({
      code: 0,
      out: expect.stringContaining(`recount of ${COMPLAINTS} cases`),
    });
  },
  LIMIT_MS,
);
