import { randomBytes, randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { connectLocalTable } from '../../local/recount/connect-local-table.ts';
import type { ComplaintSubmitted } from '../../shared/contracts/complaint-submission.ts';
import { localDate } from '../../shared/domain/complaints/follow-up/follow-commitments.ts';
import { procedureZh } from '../../web/src/locales/office/procedure-zh.ts';
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
import { act, openFromDesk, showMore, signInAsDemo } from '../support/office.ts';
import { archiveWithMissedInstalment } from '../support/past-arrears.ts';
import { repository } from '../support/repository.ts';
import { type Service, startService } from '../support/service.ts';
import { until } from '../support/until.ts';
import { goOn, taskOf, untilAt, WAY } from '../support/way.ts';

const DAY_MS = 86_400_000;
/** The tick comes once a minute. */
const TICK_PATIENCE_MS = 100_000;
const PROMISE = '年底前付清全部工程款';

let service: Service;
let browser: Browser;
let api: Api;
let disconnect: () => void;

beforeAll(async () => {
  [service, browser] = await Promise.all([startService(), openBrowser()]);
  api = createApi(service.origin);
  disconnect = connectLocalTable(repository, service);
});
afterAll(async () => {
  disconnect?.();
  await browser?.close();
  await service?.dispose();
});
beforeEach((context) => picturesOnFailure(context, browser));

const dayIn = (days: number) => localDate(new Date(Date.now() + days * DAY_MS).toISOString());

/** A complaint about money that the unit handles now. */
async function beingHandled(): Promise<ComplaintSubmitted> {
  const filed = await api.file(
    complaint({
      title: '工程款拖欠两年',
      category: 'promise-or-contract-not-kept',
      answers: { matter: 'arrears' },
    }),
    randomUUID(),
  );
  for (const { stage, as, completion } of WAY.slice(0, 3)) {
    await untilAt(api, filed, stage);
    await api.complete(taskOf(filed.number, stage), completion, as, randomUUID());
  }
  await untilAt(api, filed, 'handle');
  return filed;
}

async function officeOf(user: string): Promise<Page> {
  const context = await newPerson(browser, service.origin, { viewport: DESKTOP, language: 'zh-CN' });
  return signInAsDemo(context, user);
}

async function follow({ number, queryCode }: ComplaintSubmitted): Promise<Page> {
  const phone = await newPerson(browser, service.origin, { viewport: PHONE, language: 'zh-CN' });
  const page = await phone.newPage();
  await page.goto(`/follow?number=${number}`);
  await page.getByLabel('查询码').fill(queryCode);
  await page.getByRole('button', { name: '查看' }).click();
  await page.getByRole('heading', { name: '办理过程' }).waitFor();
  return page;
}

const row = (page: Page, text: string) => page.getByRole('row').filter({ hasText: text });

test('a debt is written down with its plan, paid in part, and followed after the case is archived', async () => {
  const filed = await beingHandled();
  const handler = await officeOf('handler');
  const faults = complaintsOf(handler);
  await openFromDesk(handler, filed.number);

  await showMore(handler);
  await act(handler, 'plan-arrears', async () => {
    await handler.getByLabel('欠款总额（元）').fill('1000.50');
    for (const [number, days, amount] of [
      [1, 30, '400.25'],
      [2, 60, '500'],
    ] as const) {
      await handler.getByRole('button', { name: '增加一期' }).click();
      await handler.getByLabel(`第 ${number} 期日期`).fill(dayIn(days));
      await handler.getByLabel(`第 ${number} 期金额（元）`).fill(amount);
    }
    await handler.getByText('还有 ¥100.25 没有安排。').waitFor();
    await handler.getByRole('button', { name: '提交：登记欠款和还款计划' }).click();
    await handler.getByText('各期合计须等于尚欠金额。').waitFor();
    await handler.getByLabel('第 2 期金额（元）').fill('600.25');
    await handler.getByText('各期合计等于尚欠金额。').waitFor();
  });
  await showMore(handler);
  await act(handler, 'make-commitment', async () => {
    await handler.getByLabel('承诺内容').fill(PROMISE);
    await handler.getByLabel('兑现日期').fill(dayIn(60));
  });
  await handler.getByRole('region', { name: '承诺' }).getByText(PROMISE).waitFor();
  await showMore(handler);
  await act(handler, 'record-payment', () => handler.getByLabel('付款金额（元）').fill('400.25'));
  expect(await handler.getByLabel('付款金额（元）').count(), 'it is not sent twice by mistake').toBe(0);
  await goOn(api, filed, () => randomUUID(), WAY.slice(3));

  const complainant = await follow(filed);
  await row(complainant, '¥400.25').getByText('已付').waitFor();
  await row(complainant, '¥600.25').getByText('下一期').waitFor();
  await complainant.getByText(PROMISE).waitFor();
  await complainant.getByRole('button', { name: '有一笔钱没有收到' }).click();
  await complainant.getByRole('radio', { name: /400\.25/ }).check();
  await complainant.getByLabel('请说明情况').fill('查到今天，账户里没有这笔。');
  await complainant.getByRole('button', { name: '送出', exact: true }).click();
  await row(complainant, '¥400.25').getByText('下一期').waitFor();
  await complainant.getByRole('button', { name: '没收到的那笔，现在收到了' }).click();
  await complainant.getByRole('radio', { name: /400\.25/ }).check();
  await complainant.getByRole('button', { name: '确认收到' }).click();
  await complainant.getByText('已确认收到', { exact: true }).waitFor();
  await row(complainant, '¥400.25').getByText('已付').waitFor();

  await handler.goto(`/office/cases/${filed.number}`);
  await showMore(handler);
  await act(handler, 'record-payment', () => handler.getByLabel('付款金额（元）').fill('600.25'));
  await showMore(handler);
  await act(handler, 'keep-commitment', () => handler.getByLabel('如何兑现').fill('银行转账，回单在卷。'));
  expect(await api.follow(filed.number, filed.queryCode)).toMatchObject({
    state: 'archived',
    arrears: { debt: 100_050, paid: 100_050 },
    commitments: [{ what: PROMISE, keptAt: expect.any(String) }],
  });
  expect(faults).toEqual([]);
});

test('a missed instalment opens an archived case again, on the desk of who handled it', async () => {
  const number = await archiveWithMissedInstalment(randomBytes(6));
  expect(await api.open(number, 'supervisor')).toMatchObject({ number });
  const handler = await officeOf('handler');
  await handler
    .getByRole('listitem')
    .filter({ hasText: number })
    .getByRole('link')
    .click({ timeout: TICK_PATIENCE_MS });
  await handler.getByRole('region', { name: procedureZh.arrears.title }).getByText('超期').first().waitFor();
  expect(await api.chain(number)).toMatchObject({ intact: true });

  const handled = { outcome: 'handled', opinion: '已约谈欠款单位。', answer: '本月补付。' };
  await api.complete(`${number}.handle.2`, handled, 'handler', randomUUID());
  await until(`${number} goes on to the review`, async () => {
    const { tasks, stage } = await api.open(number, 'supervisor');
    return stage === 'review' && tasks.some((task) => task.stage === 'review' && task.status === 'open');
  });
});
