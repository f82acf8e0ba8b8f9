import { randomUUID } from 'node:crypto';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { CONFIGURATION_KINDS } from '../../shared/contracts/configuration-kinds.ts';
import {
  configurationFile,
  configurationKinds,
  recalculationProgress,
} from '../../shared/contracts/configuration-versions.ts';
import { dateOf } from '../../shared/domain/clocks/day.ts';
import { configurationZh } from '../../web/src/locales/office/configuration-zh.ts';
import { type Api, createApi } from '../support/api.ts';
import { complaintsOf, DESKTOP, newPerson, openBrowser, picturesOnFailure } from '../support/browser.ts';
import { complaint } from '../support/complaint.ts';
import { signInAsDemo } from '../support/office.ts';
import { type Service, startService } from '../support/service.ts';
import { until } from '../support/until.ts';
import { untilAt } from '../support/way.ts';

const words = configurationZh.configuration;
/** A process goes by the rules it has read for a minute; after that clocks are counted anew with the minute tick. */
const PATIENCE_MS = 140_000;

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

async function asAdmin(): Promise<Page> {
  const context = await newPerson(browser, service.origin, { viewport: DESKTOP, language: 'zh-CN' });
  return signInAsDemo(context, 'admin');
}

/** Goes from the form through the dry run, which shows these lines, to a saved version. */
async function tryAndSave(page: Page, lines: readonly string[], version: number): Promise<void> {
  await page.getByRole('button', { name: words.edit.dryRun }).click();
  for (const line of lines) await page.getByText(line).first().waitFor();
  await page.getByLabel(words.check.note).fill('端到端测试');
  await page.getByRole('button', { name: words.check.save }).click();
  await page.getByText(words.check.saved.replace('{{version}}', String(version))).waitFor();
  await page.getByRole('heading', { name: words.versions.title }).waitFor();
}

/** Shows a year of the calendar; one that it does not have yet (a deadline in the next year, in late December) is added. */
async function showYear(page: Page, year: string): Promise<boolean> {
  const shown = page.getByLabel(words.calendar.year);
  await shown.waitFor();
  const add = page.getByRole('button', { name: words.calendar.addYear.replace('{{year}}', year) });
  const isNew = (await add.count()) > 0;
  if (isNew) await add.click();
  else {
    await shown.click();
    await page.locator('.ant-select-item-option:visible').getByText(year).click();
  }
  return isNew;
}

async function fileAndWait(): Promise<{ number: string; queryCode: string; dueAt: string }> {
  const filed = await api.file(complaint(), randomUUID());
  await untilAt(api, filed, 'accept');
  const { due } = await api.follow(filed.number, filed.queryCode);
  return { number: filed.number, queryCode: filed.queryCode, dueAt: due?.at ?? '' };
}

/** A reason of refusal that nobody has yet, as the form asks for it. */
const REASON = {
  code: 'part-of-pilot',
  name: '属于试点事项',
  labels: [
    ['名称 中文', '属于试点事项'],
    ['名称 英文', 'Part of a pilot'],
    ['法律依据 中文', '试点办法第三条'],
    ['法律依据 英文', 'Rules of the pilot, article 3'],
    ['其他途径 中文', '请到试点窗口办理。'],
    ['其他途径 英文', 'Go to the counter of the pilot.'],
  ],
} as const;

/** The status of refusing a case for it. */
async function refuse(number: string): Promise<number> {
  const body = { outcome: 'refused', reasonCode: REASON.code, reason: '属试点。', otherWay: '请到窗口。' };
  return (await api.call(`/api/tasks/${number}.accept.1/complete`, { body, as: 'dispatcher' })).status;
}

test('a form of every kind opens with nothing changed, for everybody to use', async () => {
  const page = await asAdmin();
  const complaints = complaintsOf(page);
  const { kinds } = await api.ask('/api/configuration', configurationKinds, { as: 'admin' });
  expect(kinds).toHaveLength(Object.keys(CONFIGURATION_KINDS).length);
  for (const { kind } of kinds) {
    await page.goto(`/office/configuration/${kind}/edit`);
    await page.getByText(words.edit.unchanged).waitFor();
    expect(await page.getByRole('button', { name: words.edit.dryRun }).isDisabled()).toBe(true);
  }
  await page.goto('/office/configuration/calendar/edit');
  await page.getByText(words.edit.unchanged).waitFor();
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('limits, reasons, posts and days off are changed without a deployment: new cases get them, open ones keep or follow', {
  timeout: 240_000,
}, async () => {
  const older = await fileAndWait();
  let newer = older;
  const page = await asAdmin();

  await page.getByRole('link', { name: words.title, exact: true }).click();
  await page.getByRole('link', { name: '办理时限' }).click();
  await page.getByRole('link', { name: words.edit.begin, exact: true }).click();
  await page.getByLabel('受理', { exact: true }).fill('4');
  await page.reload();
  expect(await page.getByLabel('受理', { exact: true }).inputValue()).toBe('4');
  await tryAndSave(page, ['时限 · 受理：2 个工作日 → 4 个工作日', '在办案件沿用其登记时的时限版本'], 2);

  await page.goto('/office/configuration/taxonomy/edit');
  await page.getByRole('button', { name: words.taxonomy.addReason }).click();
  await page.getByLabel('代码').fill(REASON.code);
  for (const [label, text] of REASON.labels) await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByRole('button', { name: words.form.done }).click();
  await tryAndSave(page, [`新增 不予受理理由 · ${REASON.name}（${REASON.code}）`], 2);

  expect((await api.call('/api/worklist', { as: 'handler2' })).status).toBe(200);
  await page.goto('/office/configuration/posts/edit');
  await page.getByText('王雅琴').click();
  await page.getByLabel('最后一天').fill('2025-12-31');
  await page.getByRole('button', { name: words.form.done }).click();
  await tryAndSave(page, ['止：无 → 2025-12-31'], 2);

  const day = dateOf(older.dueAt);
  await page.goto('/office/configuration/calendar/edit');
  const isNewYear = await showYear(page, day.slice(0, 4));
  await page.locator(`button[title^="${Number(day.slice(5, 7))}月${Number(day.slice(8))}日"]`).click();
  await tryAndSave(
    page,
    [...(isNewYear ? [] : [`${day} 改为休息日`]), words.check.moved.replace('{{count}}', '1')],
    2,
  );
  await page.getByRole('heading', { name: words.recalculation.title.replace('{{version}}', '2') }).waitFor();

  await until(
    'a new complaint is due by the new limit',
    async () => {
      newer = await fileAndWait();
      return newer.dueAt.slice(0, 10) > older.dueAt.slice(0, 10);
    },
    PATIENCE_MS,
  );
  await until(
    'a new complaint is refused for the new reason, which its complainant reads',
    async () => {
      const refused = await refuse(newer.number);
      if (refused !== 200) newer = await fileAndWait();
      return refused === 200;
    },
    PATIENCE_MS,
  );
  expect(await refuse(older.number)).toBe(422);
  await until(
    'whose post is over is let in no more, with the token he still has',
    async () => (await api.call('/api/worklist', { as: 'handler2' })).status === 403,
    PATIENCE_MS,
  );
  const { refusal, timeline } = await api.follow(newer.number, newer.queryCode);
  expect(refusal?.name?.zh).toBe(REASON.name);
  expect(timeline.at(-1)?.text.zh).toBe(`决定不予受理：${REASON.name}`);
  await until(
    'the open clock was counted anew',
    async () => {
      const progress = await api.ask('/api/configuration/calendar/recalculations/2', recalculationProgress, {
        as: 'auditor',
      });
      return progress.status === 'done';
    },
    PATIENCE_MS,
  );
  const moved = await api.follow(older.number, older.queryCode);
  expect(dateOf(moved.due?.at ?? '') > day).toBe(true);
  expect(moved.due?.why.zh.join('')).toContain('日历');
  await page.getByText(words.recalculation.done).waitFor();

  await page.goto('/office/configuration/service-policy/versions/1');
  await page.getByRole('button', { name: words.rollback.begin }).click();
  await page.getByText('时限 · 受理：4 个工作日 → 2 个工作日').waitFor();
  await page.getByLabel(words.check.note).fill('恢复原来的时限');
  await page.getByRole('button', { name: words.rollback.save.replace('{{to}}', '1') }).click();
  const versions = page.getByRole('listitem').filter({ hasText: words.origin['rolled-back'] });
  await versions.getByText('恢复原来的时限').waitFor();
  const { kinds } = await api.ask('/api/configuration', configurationKinds, { as: 'admin' });
  expect(kinds.find(({ kind }) => kind === 'service-policy')).toMatchObject({ inEffect: 3 });
  await page.context().close();
});

test('who decided on a version that is no longer the newest takes it over onto the newest and saves', async () => {
  const page = await asAdmin();
  await page.goto('/office/configuration/ladder/edit');
  await page.getByLabel('挂牌所需不满意次数').fill('4');
  await page.getByRole('button', { name: words.edit.dryRun }).click();
  await page.getByLabel(words.check.note).fill('放宽挂牌');
  await page.getByRole('button', { name: words.check.save }).and(page.locator(':enabled')).waitFor();
  const { value } = await api.ask('/api/configuration/ladder/export', configurationFile, { as: 'admin' });
  const body = { basedOn: 1, note: '另一人', value: { ...value, rungs: [] } };
  expect((await api.call('/api/configuration/ladder/versions', { body, as: 'admin' })).status).toBe(201);
  await page.getByRole('button', { name: words.check.save }).click();
  await page.getByRole('button', { name: words.stale.load }).click();
  await page.getByText(words.stale.title).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: words.check.save }).click();
  await page.getByText(words.check.saved.replace('{{version}}', '3')).waitFor();
  await page.context().close();
});

test('everything is exported as one file, which the page takes back and finds to be the same', async () => {
  const page = await asAdmin();
  await page.goto('/office/configuration');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: words.set.export }).click();
  const path = await (await saved).path();
  await page.getByRole('link', { name: words.set.begin }).click();
  await page.locator('input[type=file]').setInputFiles(path);
  await page.getByText(words.set.nothing).waitFor();
  expect(await page.getByText(words.set.same).count()).toBe(Object.keys(CONFIGURATION_KINDS).length);
  await page.context().close();
});
