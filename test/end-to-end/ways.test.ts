import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Api, createApi } from '../support/api.ts';
import { queuesWithLetters } from '../support/dead-letters.ts';
import { readExecutions } from '../support/executions.ts';
import { untilBoardEqualsRecount } from '../support/figures.ts';
import { Journey } from '../support/journey.ts';
import { type Service, startService } from '../support/service.ts';
import { until } from '../support/until.ts';
import { LEAD_UNIT, untilArchived } from '../support/way.ts';

const LIMIT_MS = 240_000;
/** The unit of `handler2`. */
const CO_UNIT = '330212-housing';
const ANSWER = '已责令整改，今后按计划检查。';

let service: Service;
let api: Api;

beforeAll(async () => {
  service = await startService();
  api = createApi(service.origin);
});
afterAll(() => service?.dispose());

const begin = () => Journey.begin(api);

const days = (amount: number) => ({ amount, unit: 'working-day' }) as const;
const granted = { outcome: 'granted' } as const;

async function supplementedRefusedAndReconsidered(): Promise<void> {
  const journey = await begin();
  await journey.take('accept.1', { outcome: 'supplement-asked', ask: '请补充检查日期。' }, 'dispatcher');
  await journey.untilOpen('supplement.1');
  expect(await journey.seen()).toMatchObject({ stage: 'supplement', ask: '请补充检查日期。' });
  await journey.request({ request: 'supplement', text: '三月二日。' });
  const refusal = { reasonCode: 'civil-dispute', reason: '属合同纠纷。', otherWay: '可申请仲裁。' } as const;
  await journey.take('accept.2', { outcome: 'refused', ...refusal }, 'dispatcher');
  await until('it is refused', async () => (await journey.seen()).state === 'refused');
  await journey.request({ request: 'reconsider', reason: '不是合同纠纷。' });
  const taken = journey.take('reconsider.2', { outcome: 'overturned', reason: '属行政职责。' }, 'dispatcher');
  await expect(taken, 'nobody reconsiders his own refusal').rejects.toThrow('task.same-person');
}

async function jointlyHandledExtendedAndRatedTwice(): Promise<void> {
  const journey = await begin();
  await journey.toHandling([CO_UNIT]);
  const handled = journey.take(
    'handle.1',
    { outcome: 'handled', opinion: '已核实。', answer: ANSWER },
    'handler',
  );
  await expect(handled, 'the lead cannot finish first').rejects.toThrow('handle.assist-open');
  await journey.take('assist.1', { outcome: 'assisted', opinion: '同意合并检查。' }, 'handler2');
  const before = await journey.seen();
  await journey.act(
    { action: 'ask-approval', kind: 'extension', reason: '需委托检测。', duration: days(5) },
    'handler',
  );
  await service.kill();
  await service.start();
  await journey.take('approve.1', granted, 'lead');
  expect((await journey.seen()).due?.at ?? '').toMatch(/T15:59:59/);
  expect((await journey.seen()).due?.at).not.toBe(before.due?.at);
  await journey.toVisit(1);
  await journey.request({ request: 'rate', satisfaction: 'dissatisfied', reason: '检查仍在重复。' });
  await journey.toVisit(2);
  await journey.take('visit.2', { outcome: 'dissatisfied', reason: '仍未解决。' }, 'visitor');
  await journey.take('decide.2', { outcome: 'round-granted', reason: '整改未到位。' }, 'supervisor');
  await journey.toVisit(3);
  await journey.request({ request: 'rate', satisfaction: 'satisfied' });
  await untilArchived(api, journey.filed);
  expect(await api.chain(journey.number)).toMatchObject({ intact: true });
}

async function withdrawnAfterTheSignature(): Promise<void> {
  const journey = await begin();
  await journey.toHandling();
  await journey.request({ request: 'withdraw', reason: '问题已经解决。' });
  await journey.take('approve.1', granted, 'dispatcher');
  expect((await journey.seen()).state).toBe('withdrawn');
}

async function transferredAndSettled(): Promise<void> {
  const journey = await begin();
  await journey.untilOpen('accept.1');
  await journey.act(
    { action: 'ask-approval', kind: 'transfer', body: 'mediation', reason: '双方同意调解。' },
    'dispatcher',
  );
  await journey.take('approve.1', granted, 'supervisor');
  await journey.untilOpen('referral.1');
  await journey.act({ action: 'record-step', step: 'referral-received', text: '回执 2026-11' }, 'dispatcher');
  await journey.take('referral.1', { outcome: 'settled', result: '双方达成还款协议。' }, 'dispatcher');
  await untilArchived(api, journey.filed);
  expect((await journey.seen()).answer).toBe('双方达成还款协议。');
}

async function suspendedAndResumed(): Promise<void> {
  const journey = await begin();
  await journey.toHandling();
  await journey.act(
    { action: 'ask-approval', kind: 'suspension', reason: '等待另案判决。', duration: days(10) },
    'handler',
  );
  await journey.take('approve.1', granted, 'supervisor');
  await journey.act({ action: 'resume' }, 'handler');
  await journey.toVisit(1);
  await journey.take('visit.1', { outcome: 'satisfied' }, 'visitor');
  await untilArchived(api, journey.filed);
}

async function closedWronglyAndReopened(): Promise<void> {
  const journey = await begin();
  const reopening = { action: 'supervise', act: 'reopen', reason: '保证金没有退还。' } as const;
  await journey.toHandling();
  const before = await journey.seen();
  await journey.act({ action: 'change-level', level: 'complex', reason: '涉及三个部门。' }, 'supervisor');
  expect((await journey.seen()).due?.at).not.toBe(before.due?.at);
  await journey.toVisit(1);
  await journey.request({ request: 'rate', satisfaction: 'satisfied' });
  await untilArchived(api, journey.filed);
  await journey.act(reopening, 'supervisor');
  await expect(journey.act(reopening, 'supervisor2')).rejects.toThrow('reopen.not-closed');
  expect(await journey.seen()).toMatchObject({
    ...{ state: 'open', stage: 'handle' },
    reopened: { reason: reopening.reason },
  });
  await journey.toVisit(2);
  await journey.request({ request: 'rate', satisfaction: 'dissatisfied', reason: '仍未退还。' });
  await journey.toVisit(3);
  await journey.request({ request: 'rate', satisfaction: 'satisfied' });
  await untilArchived(api, journey.filed);
  expect(await api.chain(journey.number)).toMatchObject({ intact: true });
}

async function returnedTwiceAndAssigned(): Promise<void> {
  const journey = await begin();
  const returned = { outcome: 'returned', reason: '不属本单位职责。', legalBasis: '三定方案' } as const;
  const dispatched = { outcome: 'dispatched', leadUnit: LEAD_UNIT, level: 'general' } as const;
  await journey.take('accept.1', { outcome: 'accepted' }, 'dispatcher');
  await journey.take('dispatch.1', dispatched, 'dispatcher');
  await journey.take('sign.1', returned, 'handler');
  await journey.take('dispatch.2', dispatched, 'dispatcher');
  await journey.take('sign.2', returned, 'handler');
  const forced = { outcome: 'forced', leadUnit: LEAD_UNIT, level: 'general', reason: '属其职责。' } as const;
  await journey.take('adjudicate.2', forced, 'supervisor');
  await expect(journey.take('sign.3', returned, 'handler')).rejects.toThrow('return.adjudicated');
  await journey.take('sign.3', { outcome: 'signed' }, 'handler');
  await journey.untilOpen('handle.3');
  await journey.act({ action: 'ask-approval', kind: 'termination', reason: '企业已注销。' }, 'handler');
  await journey.take('approve.1', granted, 'supervisor');
  expect((await journey.seen()).state).toBe('terminated');
}

async function mergedIntoAnother(): Promise<void> {
  const [journey, other] = [await begin(), await begin()];
  await Promise.all([journey.untilOpen('accept.1'), other.untilOpen('accept.1')]);
  await journey.act({ action: 'merge', into: other.number, reason: '同一事项。' }, 'dispatcher');
  expect(await journey.seen()).toMatchObject({ state: 'merged', mergedInto: other.number });
  await other.request({ request: 'withdraw', reason: '不再需要。' });
  expect(await other.seen(), 'the matter of the other one would end with it').toMatchObject({
    ...{ state: 'open', pending: { kind: 'withdrawal' } },
  });
  await other.take('approve.1', granted, 'dispatcher');
  expect((await other.seen()).state).toBe('withdrawn');
  expect((await journey.seen()).goesOn).toMatchObject({
    number: other.number,
    state: 'withdrawn',
    answeredAt: null,
  });
}

test(
  'a complaint goes every way it can, and the power fails on the way',
  async () => {
    await jointlyHandledExtendedAndRatedTwice();
    await Promise.all([
      supplementedRefusedAndReconsidered(),
      withdrawnAfterTheSignature(),
      transferredAndSettled(),
      suspendedAndResumed(),
      closedWronglyAndReopened(),
      returnedTwiceAndAssigned(),
      mergedIntoAnother(),
    ]);
    const unfinished = () =>
      readExecutions(service.dataFolder).filter(({ status }) => status !== 'SUCCEEDED');
    // Only the one that is being reconsidered still waits.
    await expect.poll(unfinished, { timeout: 20_000 }).toMatchObject([{ status: 'RUNNING' }]);
    await untilBoardEqualsRecount(service);
    expect(await queuesWithLetters(service.dataFolder)).toEqual([]);
  },
  LIMIT_MS,
);
