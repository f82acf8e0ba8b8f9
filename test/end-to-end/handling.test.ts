import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ComplaintSubmitted } from '../../shared/contracts/complaint-submission.ts';
import type { Stage } from '../../shared/domain/complaints/tasks/stage.ts';
import { type Api, createApi } from '../support/api.ts';
import {
  complaintsOf,
  DESKTOP,
  newPerson,
  openBrowser,
  PHONE,
  picturesOnFailure,
} from '../support/browser.ts';
import { complaint } from '../support/complaint.ts';
import { act, actSurely, chooseUnits, openByNumber, showMore, signInAsDemo } from '../support/office.ts';
import { type Service, startService } from '../support/service.ts';
import { until } from '../support/until.ts';
import { LEAD_UNIT, WAY } from '../support/way.ts';

const ANSWER = '已责令整改，今后按计划检查。';
const CO_UNIT = '330212-housing';

let service: Service;
let browser: Browser;
let api: Api;

beforeAll(async () => {
  [service, browser] = await Promise.all([startService(), openBrowser()]);
  api = createApi(service.origin);
});
afterAll(async () => {
  await browser?.close();
  await service?.dispose();
});
beforeEach((context) => picturesOnFailure(context, browser));

const file = (title: string): Promise<ComplaintSubmitted> => api.file(complaint({ title }), randomUUID());

/** Waits for a station's open task and says its id. */
async function taskAt(number: string, stage: Stage): Promise<string> {
  let found = '';
  await until(`${number} is at ${stage}`, async () => {
    const { tasks, stage: at } = await api.open(number, 'supervisor');
    found = tasks.find((task) => task.stage === stage && task.status === 'open')?.taskId ?? '';
    return at === stage && found !== '';
  });
  return found;
}

/** Takes a case through the smooth stations up to, and not including, one of them. */
async function takeTo(number: string, until: Stage): Promise<void> {
  for (const { stage, as, completion } of WAY) {
    const taskId = await taskAt(number, stage === until ? until : stage);
    if (stage === until) return;
    await api.complete(taskId, completion, as, randomUUID());
  }
}

async function officeOf(user: string): Promise<Page> {
  const context = await newPerson(browser, service.origin, { viewport: DESKTOP, language: 'zh-CN' });
  return signInAsDemo(context, user);
}

test('two units handle a case together: the lead cannot finish before the other has given its opinion', async () => {
  const { number } = await file('噪声与消防一并检查');
  await takeTo(number, 'dispatch');
  const dispatcher = await officeOf('dispatcher');
  const faults = complaintsOf(dispatcher);
  await openByNumber(dispatcher, number);
  await act(dispatcher, 'dispatched', async () => {
    await chooseUnits(dispatcher, '主办单位', 0, '海曙区', '市场监督');
    await chooseUnits(dispatcher, '协办单位', 1, '鄞州区', '住房');
  });
  expect(await api.open(number, 'supervisor')).toMatchObject({
    leadUnit: { id: LEAD_UNIT },
    procedure: { coUnits: [{ id: CO_UNIT }] },
  });

  await taskAt(number, 'sign');
  const handler = await officeOf('handler');
  await openByNumber(handler, number);
  await act(handler, 'signed');
  const joint = handler.getByRole('region', { name: '联合办理' });
  await joint.getByText('还差 1 个协办单位的意见').waitFor();
  await taskAt(number, 'handle');
  expect(await handler.getByRole('radio', { name: '办理完成', exact: true }).count()).toBe(0);

  const other = await officeOf('handler2');
  await other.getByRole('listitem').filter({ hasText: number }).getByText('反馈协办意见').waitFor();
  await openByNumber(other, number);
  await act(other, 'assisted', () =>
    other.getByRole('textbox', { name: /^协办意见/ }).fill('消防检查可与之合并。'),
  );

  await joint.getByText('协办意见已齐').waitFor();
  expect(await joint.getByText('消防检查可与之合并。').isVisible()).toBe(true);
  await act(handler, 'handled', async () => {
    await handler.getByLabel('办理意见').fill('两家合并检查。');
    await handler.getByLabel('给诉求人的答复').fill(ANSWER);
  });
  await taskAt(number, 'review');
  expect(faults).toEqual([]);
});

test('an extension is asked for, granted by the head, the moved deadline explains itself, and a letter says so to the complainant', async () => {
  const { number, queryCode } = await file('检查需要检测');
  await takeTo(number, 'handle');
  const before = (await api.follow(number, queryCode)).due?.at ?? '';
  const handler = await officeOf('handler');
  await openByNumber(handler, number);
  await showMore(handler);
  await act(handler, 'extension', async () => {
    await handler.getByLabel('延长多久').fill('5');
    await handler.getByLabel('理由').fill('需委托第三方检测。');
  });
  await handler.getByText('正在审批：延期').waitFor();
  expect(await handler.getByRole('radio', { name: '办理完成', exact: true }).count()).toBe(0);

  const lead = await officeOf('lead');
  await lead.goto('/office/desk?stage=approve');
  await lead.getByRole('listitem').filter({ hasText: number }).getByText('审批：延期').waitFor();
  await openByNumber(lead, number);
  expect(await lead.getByText('需委托第三方检测。').first().isVisible()).toBe(true);
  await act(lead, 'granted');

  await handler.getByText('正在审批：延期').waitFor({ state: 'hidden' });
  const clock = handler.getByRole('listitem').filter({ hasText: '办理时限' }).first();
  await clock.getByText('原定').waitFor();
  expect(await clock.getByText(/批准延期5个工作日/).isVisible()).toBe(true);
  const { due } = await api.follow(number, queryCode);
  expect(due && due.at > before).toBe(true);
  expect(due?.why.zh.join('')).toContain('延期');

  await handler.getByRole('button', { name: '起草文书' }).click();
  await handler.getByRole('combobox', { name: '文书种类' }).click();
  await handler.locator('.ant-select-item-option:visible').getByText('协调会邀请函').click();
  await handler.getByText(/还有 \d 处待填/).waitFor();
  await handler.getByRole('combobox', { name: '文书种类' }).click();
  await handler.locator('.ant-select-item-option:visible').getByText('延期说明').click();
  const text = handler.getByRole('textbox', { name: '正文' });
  expect(await text.inputValue()).toContain('因需委托第三方检测，经批准延长');
  await text.fill(`${await text.inputValue()}\n检测机构已经确定。`);
  await handler.reload();
  await handler.getByRole('button', { name: '继续起草' }).click();
  await handler.getByText('没有待填的内容').waitFor();
  await handler.getByRole('button', { name: '发出文书' }).click();
  await handler.getByRole('dialog').last().getByRole('button', { name: '发出文书' }).click();
  await handler.getByText('已发出：延期说明').waitFor();

  const context = await newPerson(browser, service.origin, { viewport: PHONE, language: 'zh-CN' });
  const phone = await context.newPage();
  await phone.goto(`/follow?number=${number}`);
  await phone.getByLabel('查询码').fill(queryCode);
  await phone.getByRole('button', { name: '查看' }).click();
  await phone.getByRole('heading', { name: '给您的文书' }).waitFor();
  expect(await phone.getByText('检测机构已经确定。').isVisible()).toBe(true);
});

test('a refusal is reconsidered by somebody else than who refused, and overturned', async () => {
  const { number, queryCode } = await file('被当作合同纠纷的诉求');
  await taskAt(number, 'accept');
  const dispatcher = await officeOf('dispatcher');
  await openByNumber(dispatcher, number);
  await actSurely(dispatcher, 'refused', async () => {
    await dispatcher.getByRole('combobox', { name: '不予受理的情形' }).click();
    await dispatcher
      .locator('.ant-select-item-option:visible')
      .getByText('属于平等主体之间的民商事纠纷')
      .click();
    await dispatcher.getByLabel('理由').fill('属于合同纠纷。');
    await dispatcher.getByLabel('其他解决途径').fill('可以申请仲裁。');
  });
  await dispatcher.getByText('案件已经结束').waitFor();

  const objection = { request: 'reconsider', reason: '检查是行政行为，不是合同纠纷。' };
  const headers = { 'x-query-code': queryCode, 'idempotency-key': randomUUID() };
  const asked = await api.call(`/api/complaints/${number}/requests`, { body: objection, headers });
  expect(asked.status).toBe(200);
  await taskAt(number, 'reconsider');
  await dispatcher.reload();
  await dispatcher.getByText('现在没有需要您做的事').waitFor();

  const other = await officeOf('dispatcher2');
  await openByNumber(other, number);
  expect(await other.getByRole('list', { name: '办理进程' }).getByText('复议').isVisible()).toBe(true);
  await act(other, 'overturned', () => other.getByLabel('理由').fill('属于行政检查，应当受理。'));
  await taskAt(number, 'dispatch');
  expect((await api.follow(number, queryCode)).state).toBe('open');
});

test('a second dissatisfaction leads to another round only by decision', async () => {
  const { number } = await file('两次都没有解决');
  const dissatisfied = { outcome: 'dissatisfied', reason: '检查仍在重复。' };
  await takeTo(number, 'visit');
  await api.complete(await taskAt(number, 'visit'), dissatisfied, 'visitor', randomUUID());
  for (const { stage, as, completion } of WAY.slice(3, 6))
    await api.complete(await taskAt(number, stage), completion, as, randomUUID());
  await taskAt(number, 'visit');

  const visitor = await officeOf('visitor');
  await openByNumber(visitor, number);
  await actSurely(visitor, 'dissatisfied', () => visitor.getByLabel('理由').fill('检查仍在重复。'));
  await taskAt(number, 'decide');

  const supervisor = await officeOf('supervisor');
  await supervisor.goto('/office/desk?stage=decide');
  await supervisor.getByRole('listitem').filter({ hasText: number }).getByText('决定是否重新办理').waitFor();
  await openByNumber(supervisor, number);
  await act(supervisor, 'round-granted', () => supervisor.getByLabel('理由').fill('问题仍未解决。'));
  const task = await taskAt(number, 'handle');
  expect(task).toBe(`${number}.handle.3`);
});
