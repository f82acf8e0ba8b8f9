import { randomUUID } from 'node:crypto';
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
} from '../support/browser.ts';
import { complaint } from '../support/complaint.ts';
import { JPEG } from '../support/files.ts';
import { openFromDesk, signInAsDemo } from '../support/office.ts';
import { type Service, startService } from '../support/service.ts';

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

const next = (page: Page) => page.getByRole('button', { name: '下一步' }).click();
const send = async (page: Page): Promise<string> => {
  await page.getByRole('button', { name: '提交', exact: true }).click();
  await page.getByRole('heading', { name: '已经收到' }).waitFor();
  return (await page.locator('.ticket-keys code').first().textContent()) ?? '';
};

async function fillWhat(page: Page): Promise<void> {
  await page.goto('/complain');
  await page.getByLabel('事情经过').fill('一个月内同一部门来厂里检查了三次，都没有亮码。');
  await page.getByLabel('一句话概括').fill('检查过于频繁');
  await page.getByLabel('诉求类别').selectOption({ label: '违规涉企检查' });
  await page.getByLabel('来了几名检查人员').fill('许多');
  await next(page);
  await page.getByRole('button', { name: /来了几名检查人员.*请填整数/ }).waitFor();
  await page.getByLabel('来了几名检查人员').fill('3');
  await page.getByRole('group', { name: '有没有出示执法证件' }).getByLabel('否').check();
  await page.getByLabel('把检查费用转嫁给企业').check();
  await next(page);
  await page.getByLabel('区、县（市）').selectOption({ label: '海曙区' });
  await page.getByLabel('查找单位').fill('生态环境');
  await page
    .getByRole('button', { name: /生态环境/ })
    .first()
    .click();
}

test('a chamber files for a firm, with answers that the intake centre reads beside similar cases', async () => {
  const api = createApi(service.origin);
  for (let filed = 0; filed < 3; filed += 1) await api.file(complaint(), randomUUID());
  const phone = await newPerson(browser, service.origin, { viewport: PHONE, language: 'zh-CN' });
  const page = await phone.newPage();
  const faults = complaintsOf(page);
  await fillWhat(page);
  await page.getByText('对这个单位的同类诉求有 3 件正在办理').waitFor();
  await next(page);
  await page.getByText('代他人提交').click();
  await page.getByLabel('当事企业或个人名称').fill('宁波某某机械有限公司');
  await page.getByLabel('电子邮箱').fill('boss@example.com');
  await next(page);
  await page.getByRole('button', { name: '请填写代办单位的名称，至少 2 个字。' }).waitFor();
  await page.getByLabel('代办单位').fill('海曙区工商联');
  await next(page);
  const photo = { name: '现场.jpg', mimeType: 'image/jpeg', buffer: JPEG };
  await page.getByLabel('添加照片或文件').setInputFiles(photo);
  await page.getByText('已上传，隐藏信息已去除').waitFor();
  await page.reload();
  await page.getByText('现场.jpg').waitFor();
  await next(page);
  await page.getByText('把检查费用转嫁给企业').waitFor();
  const number = await send(page);

  const office = await newPerson(browser, service.origin, { viewport: DESKTOP, language: 'zh-CN' });
  const dispatcher = await signInAsDemo(office, 'dispatcher');
  await openFromDesk(dispatcher, number);
  for (const shown of ['代为提交', '海曙区工商联', '来了几名检查人员', '3 人', '相似诉求（3）'])
    await dispatcher.getByText(shown, { exact: true }).first().waitFor();

  await fillWhat(page);
  await page.getByText('您在这台设备上提交过类似的诉求').waitFor();
  await page.getByRole('link', { name: number }).click();
  await page.getByText('正在审查是否受理').waitFor();
  expect(faults).toEqual([]);
});

test('who asks for help is asked for no unit', async () => {
  const phone = await newPerson(browser, service.origin, { viewport: PHONE, language: 'zh-CN' });
  const page = await phone.newPage();
  await page.goto('/');
  await page.getByRole('link', { name: '企业求助' }).click();
  await page.getByLabel('遇到的难处或想问的事').fill('想了解首台套设备补贴怎么申请，找哪个窗口。');
  await page.getByLabel('一句话概括').fill('咨询首台套补贴');
  await next(page);
  await page.getByRole('button', { name: /想要哪方面的帮助.*请回答/ }).waitFor();
  await page.getByLabel('想要哪方面的帮助').selectOption({ label: '政策与资金' });
  await next(page);
  await page.getByLabel('区、县（市）').selectOption({ label: '海曙区' });
  expect(await page.getByLabel('查找单位').count()).toBe(0);
  await next(page);
  await page.getByText('个人', { exact: true }).click();
  await page.getByLabel('姓名', { exact: true }).fill('王小明');
  await page.getByLabel('电子邮箱').fill('wang@example.com');
  await next(page);
  await next(page);
  await page.reload();
  await page.getByRole('button', { name: '提交', exact: true }).waitFor();
  const otherWindow = await phone.newPage();
  await otherWindow.goto('/help');
  await otherWindow.getByRole('button', { name: '提交', exact: true }).waitFor();
  const number = await send(page);

  // Filed from one window, changed in the other: said in plain words, and filed as another one if he wants it.
  await otherWindow.getByRole('button', { name: '修改' }).first().click();
  await otherWindow.getByLabel('一句话概括').fill('另外再问用工');
  for (let step = 0; step < 4; step += 1) await next(otherWindow);
  await otherWindow.getByRole('button', { name: '提交', exact: true }).click();
  await otherWindow.getByText('这份草稿已经在另一个窗口提交过').waitFor();
  expect(await send(otherWindow)).not.toBe(number);
  const office = await newPerson(browser, service.origin, { viewport: DESKTOP, language: 'zh-CN' });
  const dispatcher = await signInAsDemo(office, 'dispatcher');
  await openFromDesk(dispatcher, number);
  for (const shown of ['无（求助，不针对单位）', '政策与资金'])
    await dispatcher.getByText(shown).first().waitFor();
});
