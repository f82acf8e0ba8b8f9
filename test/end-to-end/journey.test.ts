import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createApi } from '../support/api.ts';
import {
  complaintsOf,
  DESKTOP,
  newPerson,
  openBrowser,
  PHONE,
  picturesOnFailure,
  speakEnglish,
} from '../support/browser.ts';
import { FORM, fillForm, sendForm } from '../support/filing.ts';
import { act, openFromDesk, signInAsDemo } from '../support/office.ts';
import { type Service, startService } from '../support/service.ts';

const STORY = {
  title: '一个月内被同一部门检查三次',
  body: '一个月内同一部门来厂里检查了三次，每次都要求停产配合，影响交货。希望按计划检查。',
};
const ANSWER = '已责令整改，今后按计划检查，感谢您的反映。';

let service: Service;
let browser: Browser;

beforeAll(async () => {
  [service, browser] = await Promise.all([startService(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await service?.dispose();
});
beforeEach((context) => picturesOnFailure(context, browser));

/** What the follow page says about where the case stands, as it reads after a reload. */
async function expectStatus(follow: Page, status: string): Promise<void> {
  await follow.reload();
  await follow.getByText(status).first().waitFor();
}

test('a complaint filed on a phone is taken by the officials of three units to its archived end', async () => {
  const phone = await newPerson(browser, service.origin, { viewport: PHONE, language: 'zh-CN' });
  const page = await phone.newPage();
  const faults = complaintsOf(page);
  await fillForm(page, 'zh-CN', STORY);
  const receipt = await sendForm(page, 'zh-CN');
  expect(receipt.number).toMatch(/^TS\d{8}[0-9A-Z]{7}$/);
  expect(await page.getByRole('img', { name: FORM['zh-CN'].qr }).isVisible()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

  await page.getByRole('link', { name: '查看进度' }).click();
  await page.getByText('正在审查是否受理').waitFor();
  await page.getByText('为什么是这一天').click();
  expect(
    await page
      .getByText(/个工作日/)
      .first()
      .isVisible(),
  ).toBe(true);

  const office = () => newPerson(browser, service.origin, { viewport: DESKTOP, language: 'zh-CN' });
  const dispatcher = await signInAsDemo(await office(), 'dispatcher');
  await openFromDesk(dispatcher, receipt.number);
  expect(await dispatcher.getByText(STORY.body).isVisible()).toBe(true);
  await act(dispatcher, 'accepted');
  await expectStatus(page, '已受理，正在确定承办单位');
  await act(dispatcher, 'dispatched', async () => {
    const unit = dispatcher.getByRole('combobox', { name: '主办单位' });
    await unit.fill('市场监督');
    // The units of the district may still be on their way: Enter chooses what is listed.
    await dispatcher.locator('.ant-select-item-option').filter({ hasText: '市场监督' }).first().waitFor();
    await unit.press('Enter');
    await dispatcher.getByText('一般', { exact: true }).click();
  });
  await expectStatus(page, '已分办，等待承办单位签收');

  const handler = await signInAsDemo(await office(), 'handler');
  await openFromDesk(handler, receipt.number);
  await act(handler, 'signed');
  await expectStatus(page, '承办单位正在办理');
  await act(handler, 'handled', async () => {
    await handler.getByLabel('办理意见').fill('已核实：三次检查中两次无计划。');
    await handler.getByLabel('给诉求人的答复').fill(ANSWER);
  });
  await expectStatus(page, '办理完毕，单位负责人正在审核');

  const lead = await signInAsDemo(await office(), 'lead');
  await openFromDesk(lead, receipt.number);
  await act(lead, 'confirmed');
  await expectStatus(page, '审核通过，准备向您反馈');
  await act(handler, 'replied', async () => {
    await handler.getByLabel('给诉求人的答复').fill(ANSWER);
    await handler.getByText('平台', { exact: true }).click();
  });
  await expectStatus(page, '已答复，等待回访或评价');
  expect(await page.getByText(ANSWER).isVisible()).toBe(true);

  const visitor = await signInAsDemo(await office(), 'visitor');
  await openFromDesk(visitor, receipt.number);
  await act(visitor, 'satisfied');
  await expectStatus(page, '已办结归档');
  for (const station of [
    '诉求已登记',
    '决定受理',
    '分办至承办单位',
    '承办单位已签收',
    '已答复您',
    '回访：满意',
    '归档',
  ])
    expect(await page.getByRole('listitem').filter({ hasText: station }).first().isVisible(), station).toBe(
      true,
    );

  const supervisor = await signInAsDemo(await office(), 'supervisor');
  await supervisor.getByRole('link', { name: '时限看板' }).click();
  await supervisor.getByRole('button', { name: /市场监督管理局，本月完成：\s*[1-9]/ }).click();
  const drawer = supervisor.getByRole('dialog');
  await drawer.getByText(receipt.number).first().click();
  await supervisor.getByRole('button', { name: '核验记录链' }).click();
  await supervisor.getByText(/完整：15 个事件/).waitFor();

  await page.goto('/verify-receipt');
  await page.getByLabel('受理编号').fill(receipt.number);
  await page.getByLabel('内容摘要（SHA-256）').fill(receipt.hash);
  await page.getByLabel('记录链首').fill(receipt.head);
  await page.getByRole('button', { name: '核验', exact: true }).click();
  await page.getByRole('heading', { name: '回执有效' }).waitFor();
  expect(faults).toEqual([]);
});

test('a complaint can be filed and followed in English', async () => {
  const person = await newPerson(browser, service.origin, { viewport: PHONE, language: 'en' });
  const home = await person.newPage();
  await home.clock.install();
  await home.goto('/');
  const received = home.getByRole('definition').first();
  const before = await received.textContent();
  const page = await person.newPage();
  await page.goto('/');
  await speakEnglish(page);
  await fillForm(page, 'en', {
    title: 'Inspected three times a month',
    body: 'Three inspections in one month, each stopped production.',
  });
  const { number, queryCode } = await sendForm(page, 'en');
  const aMinuteLater = async () => {
    await home.clock.fastForward(60_000);
    return received.textContent();
  };
  await expect.poll(aMinuteLater, { timeout: 15_000, interval: 300 }).not.toBe(before);

  const elsewhere = await newPerson(browser, service.origin, { viewport: DESKTOP, language: 'en' });
  const other = await elsewhere.newPage();
  await other.goto(`/follow?number=${number}&lang=en`);
  await other.getByLabel('Query code').fill(queryCode.toLowerCase());
  await other.getByRole('button', { name: 'Show' }).click();
  await other.getByText('Being checked for acceptance').waitFor();
});

test('an official signs in at the provider with his password, returns to his page, and out again', async () => {
  const person = await newPerson(browser, service.origin, { viewport: DESKTOP, language: 'zh-CN' });
  const password = /^ +handler +handler +(\S+)/m.exec(service.output())?.[1] ?? '';
  const page = await person.newPage();
  await page.goto('/office/board');
  await page.getByRole('button', { name: '使用统一身份登录' }).click();
  await page.getByLabel(/用户名/).fill('handler');
  await page.getByLabel(/密码/).fill('wrong');
  await page.getByRole('button', { name: /^登录/ }).click();
  await page.getByRole('alert').waitFor();
  await page.getByLabel(/用户名/).fill('handler');
  await page.getByLabel(/密码/).fill(password);
  await page.getByRole('button', { name: /^登录/ }).click();
  await page.getByRole('heading', { name: '时限看板' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/office/board');
  await page.getByRole('button', { name: /^账号/ }).click();
  await page.getByText('退出登录').click();
  await page.getByRole('button', { name: '使用统一身份登录' }).waitFor();
  expect((await createApi(service.origin).call('/api/me')).status).toBe(401);
});
