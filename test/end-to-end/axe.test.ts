import { randomUUID } from 'node:crypto';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ComplaintSubmitted } from '../../shared/contracts/complaint-submission.ts';
import { createApi } from '../support/api.ts';
import {
  DESKTOP,
  newPerson,
  openBrowser,
  PHONE,
  picturesOnFailure,
  speakEnglish,
} from '../support/browser.ts';
import { complaint } from '../support/complaint.ts';
import { fillForm, sendForm } from '../support/filing.ts';
import { signInAsDemo } from '../support/office.ts';
import { type Service, startService } from '../support/service.ts';
import { goOn, taskOf, untilAt, WAY } from '../support/way.ts';

const DEVICES = [
  ...(['zh-CN', 'en'] as const).flatMap((language) => [
    { device: 'phone', viewport: PHONE, language },
    { device: 'desktop', viewport: DESKTOP, language },
  ]),
];

let service: Service;
let browser: Browser;
/** A case that is being handled, and one that is archived, so that the boards have figures. */
let open: ComplaintSubmitted;
/** A case that waits for an approval. */
let held: ComplaintSubmitted;

beforeAll(async () => {
  [service, browser] = await Promise.all([startService(), openBrowser()]);
  const api = createApi(service.origin);
  const archived = await api.file(complaint(), randomUUID());
  await goOn(api, archived, () => randomUUID());
  open = await api.file(complaint({ title: '材料反复补交' }), randomUUID());
  for (const { stage, as, completion } of WAY.slice(0, 2)) {
    await untilAt(api, open, stage);
    await api.complete(taskOf(open.number, stage), completion, as, randomUUID());
  }
  await untilAt(api, open, 'sign');
  held = await api.file(complaint({ title: '需要检测的检查' }), randomUUID());
  for (const { stage, as, completion } of WAY.slice(0, 3)) {
    await untilAt(api, held, stage);
    await api.complete(taskOf(held.number, stage), completion, as, randomUUID());
  }
  await untilAt(api, held, 'handle');
  const extension = { action: 'ask-approval', kind: 'extension', reason: '需委托检测。' };
  await api.call(`/api/complaints/${held.number}/actions`, {
    body: { ...extension, duration: { amount: 5, unit: 'working-day' } },
    as: 'handler',
    headers: { 'idempotency-key': randomUUID() },
  });
});
afterAll(async () => {
  await browser?.close();
  await service?.dispose();
});
beforeEach((context) => picturesOnFailure(context, browser));

/** Serious and critical findings, each with the element, by the rules of WCAG 2.2 A and AA and good practice. */
async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

/** Fails with every finding of every page at once. */
function inspector() {
  const found: Record<string, string[]> = {};
  return {
    async look(name: string, page: Page) {
      const faults = await findings(page);
      if (faults.length > 0) found[name] = faults;
    },
    expectNone: () => expect(found).toEqual({}),
  };
}

async function settled(page: Page): Promise<void> {
  await page.getByRole('main').waitFor();
  await page.waitForLoadState('networkidle');
}

const onEveryDevice = test.concurrent.each(DEVICES);

onEveryDevice('public pages have no serious findings: $device, $language', async (visitor) => {
  const context = await newPerson(browser, service.origin, visitor);
  const page = await context.newPage();
  const { look, expectNone } = inspector();
  await page.goto('/');
  if (visitor.language === 'en') await speakEnglish(page);
  for (const path of [
    '/',
    '/follow',
    '/verify-receipt',
    '/unsubscribe',
    '/privacy',
    '/accessibility',
    '/nowhere',
    '/docs/api',
  ]) {
    await page.goto(path);
    await settled(page);
    await look(path, page);
  }
  const story = { title: '检查过于频繁', body: '一个月内同一部门来厂里检查了三次。' };
  await fillForm(page, visitor.language, story, (step) => look(`/complain, ${step}`, page));
  await sendForm(page, visitor.language);
  await settled(page);
  await look('/complain/done', page);
  await page.getByRole('link', { name: /查看进度|Follow it/ }).click();
  await page.locator('details summary').first().click();
  await look('/follow, a case', page);
  expectNone();
  await context.close();
});

onEveryDevice('office pages have no serious findings: $device, $language', async (visitor) => {
  const context = await newPerson(browser, service.origin, visitor);
  const { look, expectNone } = inspector();
  const entry = await context.newPage();
  await entry.goto('/office');
  await settled(entry);
  if (visitor.language === 'en') await speakEnglish(entry);
  await look('sign-in', entry);
  await entry.close();

  const page = await signInAsDemo(context, 'handler');
  await settled(page);
  await look('desk', page);
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: visitor.language === 'en' ? 'Sign 1' : '签收 1 件' }).click();
  await page.getByRole('dialog').waitFor();
  await look('desk, many at once', page);
  await page.goto(`/office/cases/${open.number}`);
  await page.getByRole('radio').first().check();
  await settled(page);
  await look('case', page);
  await page.getByRole('radio').nth(1).check();
  await page.getByRole('button', { name: /^(提交|Send|Submit)/ }).click();
  await look('case, form with errors', page);
  await page.goto(`/office/cases/${held.number}`);
  await page.locator('summary').first().click();
  await settled(page);
  await look('case that waits for an approval', page);
  await page.getByRole('button', { name: /^(起草文书|Draft a letter)$/ }).click();
  await page.getByRole('combobox', { name: /^(文书种类|Kind of letter)$/ }).click();
  await page.locator('.ant-select-item-option:visible').last().click();
  await page.getByRole('textbox').last().waitFor();
  await look('case, a letter with gaps', page);
  await page.goto(`/office/cases/${held.number}/print`);
  await settled(page);
  await look('case file', page);
  await page.goto('/office/board');
  await page.getByRole('table').first().waitFor();
  await settled(page);
  await look('board', page);
  await page
    .getByRole('button', { name: new RegExp(visitor.language === 'en' ? 'on time' : '按时率', 'i') })
    .first()
    .click();
  await page.getByRole('dialog').waitFor();
  await look('board, a figure', page);
  await page.goto('/office/cases/TS20261122AAAAAAA');
  await settled(page);
  await look('a case one may not see', page);
  await page.goto('/office/nowhere');
  await settled(page);
  await look('not found', page);
  const supervisor = await signInAsDemo(context, 'supervisor');
  for (const list of ['red', 'turning-yellow', 'replies', 'listed']) {
    await supervisor.goto(`/office/supervision?list=${list}`);
    await settled(supervisor);
    await look(`supervision, ${list}`, supervisor);
  }
  expectNone();
  await context.close();
});
