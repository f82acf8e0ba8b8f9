import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ComplaintSubmitted } from '../../shared/contracts/complaint-submission.ts';
import { type Api, createApi } from '../support/api.ts';
import { complaint } from '../support/complaint.ts';
import { queuesWithLetters } from '../support/dead-letters.ts';
import { readExecutions } from '../support/executions.ts';
import { casesOnRecord, untilBoardEqualsRecount } from '../support/figures.ts';
import { type Service, startService } from '../support/service.ts';
import { type Step, taskOf, untilArchived, untilAt, WAY } from '../support/way.ts';

/** A machine that does much else besides takes several times the two minutes of a quiet one. */
const LIMIT_MS = 900_000;

/** How long before the kill the requests that are in flight were sent, milliseconds: at every phase of their work. */
const HEADSTARTS = [0, 3, 8, 15, 25, 40];

/** The events of a smooth way: submitted, seven completions, six openings, archived. */
const EVENTS_OF_A_SMOOTH_WAY = 15;

let service: Service;
let api: Api;

beforeAll(async () => {
  service = await startService();
  api = createApi(service.origin);
});
afterAll(() => service?.dispose());

/** A case of the test; its keys are the same every time a request is sent. */
class Traveller {
  readonly keys = new Map<string, string>();
  filed: ComplaintSubmitted | undefined;

  keyFor(request: string): string {
    const key = this.keys.get(request) ?? randomUUID();
    this.keys.set(request, key);
    return key;
  }

  get case(): ComplaintSubmitted {
    if (!this.filed) throw new Error('not filed yet');
    return this.filed;
  }

  async file(): Promise<ComplaintSubmitted> {
    this.filed = await api.file(complaint(), this.keyFor('file'));
    return this.filed;
  }

  take({ stage, as, completion }: Step) {
    return api.complete(taskOf(this.case.number, stage), completion, as, this.keyFor(stage));
  }
}

/**
 * Kills the service while a request of `answered` has just been answered and those of `inFlight` are under way, starts
 * it again and sends every one of them again.
 */
async function killDuring<T>(
  answered: Traveller,
  inFlight: readonly Traveller[],
  send: (traveller: Traveller) => Promise<T>,
): Promise<void> {
  const first = await send(answered);
  const cut = inFlight.map(async (traveller, index) => {
    const most = Math.max(...HEADSTARTS);
    await sleep(most - (HEADSTARTS[index] ?? 0));
    return send(traveller).catch(() => undefined);
  });
  await sleep(Math.max(...HEADSTARTS));
  await service.kill();
  const answers = await Promise.all(cut);
  await service.start();
  expect(await send(answered), 'the answer to a repeated key').toEqual(first);
  for (const [index, traveller] of inFlight.entries()) {
    const again = await send(traveller);
    if (answers[index]) expect(again).toEqual(answers[index]);
  }
}

test(
  'cases live their whole life though everything is killed at every step of it',
  async () => {
    const settled = new Traveller();
    const answered = new Traveller();
    const inFlight = HEADSTARTS.map(() => new Traveller());
    const all = [settled, answered, ...inFlight];

    await settled.file();
    await killDuring(answered, inFlight, (traveller) => traveller.file());
    expect(new Set(all.map((traveller) => traveller.case.number)).size).toBe(all.length);

    for (const [index, step] of WAY.entries()) {
      await Promise.all(all.map((traveller) => untilAt(api, traveller.case, step.stage)));
      await settled.take(step);
      const next = WAY[index + 1];
      await (next ? untilAt(api, settled.case, next.stage) : untilArchived(api, settled.case));
      await killDuring(answered, inFlight, (traveller) => traveller.take(step));
    }

    for (const traveller of all) {
      const { number, receipt } = traveller.case;
      await untilArchived(api, traveller.case);
      expect(await api.chain(number)).toMatchObject({ intact: true, events: EVENTS_OF_A_SMOOTH_WAY });
      expect(await api.verify(number, receipt)).toMatchObject({ valid: true });
      const { tasks } = await api.open(number, 'supervisor');
      expect(tasks.map(({ stage, status }) => `${stage} ${status}`).toSorted()).toEqual(
        WAY.map(({ stage }) => `${stage} completed`).toSorted(),
      );
    }
    expect((await casesOnRecord(service)).toSorted()).toEqual(all.map((each) => each.case.number).toSorted());
    expect(readExecutions(service.dataFolder).map(({ status }) => status)).toEqual(
      all.map(() => 'SUCCEEDED'),
    );
    const { recounted } = await untilBoardEqualsRecount(service);
    expect(Object.entries(recounted).filter(([row]) => row.endsWith('#city'))).toMatchObject([
      [expect.anything(), { received: all.length, archived: all.length, satisfied: all.length }],
    ]);
    expect(await queuesWithLetters(service.dataFolder)).toEqual([]);
  },
  LIMIT_MS,
);
