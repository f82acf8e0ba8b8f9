import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ComplaintSubmitted } from '../../shared/contracts/complaint-submission.ts';
import type { TaskCompletion } from '../../shared/contracts/task-completion.ts';
import { attachmentLink } from '../../shared/contracts/uploads.ts';
import { type Api, createApi } from '../support/api.ts';
import { complaintsOf, newPerson, openBrowser, PHONE, picturesOnFailure } from '../support/browser.ts';
import { complaint } from '../support/complaint.ts';
import { JPEG } from '../support/files.ts';
import { type Service, startService } from '../support/service.ts';
import { until } from '../support/until.ts';
import { LEAD_UNIT, taskOf, untilAt, WAY } from '../support/way.ts';

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

const file = (): Promise<ComplaintSubmitted> => api.file(complaint(), randomUUID());

/** Finishes a task such as `accept.2` as soon as it is open. */
async function take(number: string, task: string, completion: TaskCompletion, as: string): Promise<void> {
  const taskId = `${number}.${task}`;
  await until(`${taskId} is open`, async () => {
    const { tasks } = await api.open(number, 'supervisor');
    return tasks.some((each) => each.taskId === taskId && each.status === 'open');
  });
  await api.complete(taskId, completion, as, randomUUID());
}

/** Takes a case the smooth way, up to but not including a station. */
async function takeTo(filed: ComplaintSubmitted, station: (typeof WAY)[number]['stage']): Promise<void> {
  for (const { stage, as, completion } of WAY) {
    await untilAt(api, filed, stage);
    if (stage === station) return;
    await api.complete(taskOf(filed.number, stage), completion, as, randomUUID());
  }
}

/** The complainant opens his case on his phone with number and query code. */
async function follow({ number, queryCode }: ComplaintSubmitted): Promise<Page> {
  const phone = await newPerson(browser, service.origin, { viewport: PHONE, language: 'zh-CN' });
  const page = await phone.newPage();
  await page.goto(`/follow?number=${number}`);
  await page.getByLabel('查询码').fill(queryCode);
  await page.getByRole('button', { name: '查看' }).click();
  await page.getByRole('heading', { name: '办理过程' }).waitFor();
  return page;
}

/** Nothing that keeps anybody from using the page, and nothing wider than the phone. */
async function expectUsable(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

const expectStatus = (page: Page, status: string) =>
  page.locator('.case-status').filter({ hasText: status }).waitFor();

test('what is asked for is supplemented with a file, once, also where the network breaks, and the case is accepted', async () => {
  const filed = await file();
  const { number } = filed;
  const ask = '请补充三次检查的日期。';
  await take(number, 'accept.1', { outcome: 'supplement-asked', ask }, 'dispatcher');
  await untilAt(api, filed, 'supplement');
  const page = await follow(filed);
  const faults = complaintsOf(page);
  await page.getByRole('heading', { name: /^请您在 .* 前补正$/ }).waitFor();
  expect(await page.getByText(ask).first().isVisible()).toBe(true);
  await expectUsable(page);

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: '存入日历' }).click();
  const calendar = await readFile(await (await saved).path(), 'utf8');
  const { due } = await api.follow(number, filed.queryCode);
  const lastDay = new Date(Date.parse(due?.at ?? '') + 8 * 3_600_000).toISOString().slice(0, 10);
  expect(calendar).toContain(`DTSTART;VALUE=DATE:${lastDay.replaceAll('-', '')}\r\n`);

  const form = page.getByRole('form', { name: '补正材料' });
  await form.getByRole('button', { name: '送出补正' }).click();
  await form.getByText('请写几句话，至少 2 个字').waitFor();
  await form.getByLabel('补正的内容').fill('三月二日、三月九日、三月十六日上午。');
  await form.getByLabel('添加照片或文件').setInputFiles([
    { name: '现场.jpg', mimeType: 'image/jpeg', buffer: JPEG },
    { name: '清单.docx', mimeType: 'application/msword', buffer: JPEG },
  ]);
  await form.getByText('清单.docx：不支持这种文件').waitFor();
  await form.getByText('已上传，隐藏信息已去除').waitFor();
  await expectUsable(page);
  await page.context().setOffline(true);
  await form.getByRole('button', { name: '送出补正' }).click();
  await form.getByText('没有发送成功，您写的内容还在').waitFor();
  await page.context().setOffline(false);
  await page.reload();
  expect(await form.getByLabel('补正的内容').inputValue()).toBe('三月二日、三月九日、三月十六日上午。');
  await form.getByText('现场.jpg').waitFor();

  // It arrives, but its answer is lost on the way back.
  await page.route('**/requests', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await form.getByRole('button', { name: '送出补正' }).click();
  await form.getByText('不确定刚才有没有送到').waitFor();
  await page.unroute('**/requests');
  await form.getByRole('button', { name: '再发一次' }).click();
  await page.getByText('补正已送到').waitFor();
  await expectStatus(page, '正在审查是否受理');
  await page.getByText('您补正了材料（1 个文件）').waitFor();
  await page.getByText('您送来的文件：现场.jpg').waitFor();
  const [addition] = (await api.open(number, 'dispatcher')).additions;
  expect(addition?.attachments.map(({ fileName }) => fileName)).toEqual(['现场.jpg']);
  const path = `/api/complaints/${number}/attachments/${addition?.attachments[0]?.attachmentId}`;
  const { url } = await api.ask(path, attachmentLink, { as: 'dispatcher' });
  expect((await fetch(url)).headers.get('content-type')).toBe('image/jpeg');
  await take(number, 'accept.2', { outcome: 'accepted' }, 'dispatcher');
  await untilAt(api, filed, 'dispatch');
  await page.reload();
  await expectStatus(page, '已受理，正在确定承办单位');
  expect(await page.getByText('您补正了材料').count()).toBe(1);
  expect(faults).toEqual([]);
});

test('a refusal is objected to, overturned by somebody else, and the case is dispatched', async () => {
  const filed = await file();
  const { number } = filed;
  const refusal = {
    outcome: 'refused',
    reasonCode: 'civil-dispute',
    reason: '属于两家企业的合同纠纷。',
    otherWay: '可以申请仲裁。',
  } as const;
  await take(number, 'accept.1', refusal, 'dispatcher');
  await until('it is refused', async () => (await api.follow(number, filed.queryCode)).state === 'refused');
  const page = await follow(filed);
  for (const told of [refusal.reason, refusal.otherWay])
    expect(await page.getByText(told).first().isVisible()).toBe(true);
  await page.getByRole('heading', { name: /^不同意？.* 前可以申请复议$/ }).waitFor();
  await page.getByRole('button', { name: '申请复议' }).click();
  await page.getByLabel('不同意的理由').fill('不是合同纠纷，是行政检查太多。');
  await expectUsable(page);
  await page.getByRole('button', { name: '送出申请' }).click();
  await page.getByText('复议申请已送到').waitFor();
  await expectStatus(page, '正在复议不予受理的决定');
  const overturned = { outcome: 'overturned', reason: '属于行政检查，应当受理。' } as const;
  await expect(take(number, 'reconsider.1', overturned, 'dispatcher')).rejects.toThrow('task.same-person');
  await take(number, 'reconsider.1', overturned, 'dispatcher2');
  const dispatched = { outcome: 'dispatched', leadUnit: LEAD_UNIT, level: 'general' } as const;
  await take(number, 'dispatch.2', dispatched, 'dispatcher2');
  await untilAt(api, filed, 'sign');
  await page.reload();
  await expectStatus(page, '已分办，等待承办单位签收');
  for (const told of ['您申请了复议', '复议：予以受理', overturned.reason])
    expect(await page.getByText(told).first().isVisible(), told).toBe(true);
});

test('a complaint is withdrawn before the signature: asked once, at once, for good', async () => {
  const filed = await file();
  await takeTo(filed, 'sign');
  const page = await follow(filed);
  await page.getByRole('button', { name: '撤回诉求' }).click();
  await page.getByLabel('撤回的原因').fill('问题已经解决。');
  await page.getByRole('button', { name: '撤回', exact: true }).click();
  await page.getByText('确定要撤回吗？').waitFor();
  await expectUsable(page);
  await page.getByRole('button', { name: '不撤回' }).click();
  expect((await api.follow(filed.number, filed.queryCode)).state).toBe('open');
  await page.getByRole('button', { name: '撤回', exact: true }).click();
  await page.getByRole('button', { name: '确定撤回' }).dblclick();
  await page.getByText('撤回已送到').waitFor();
  await page.getByRole('heading', { name: '您已撤回' }).waitFor();
  expect(await page.getByRole('button', { name: /补充说明|撤回诉求/ }).count()).toBe(0);
  await expectUsable(page);
});

test('the answer is rated on the page, unseen by the unit that handled it, and the case is archived', async () => {
  const filed = await file();
  await takeTo(filed, 'visit');
  const page = await follow(filed);
  await page.getByText('办理这件诉求的单位看不到您的评价').waitFor();
  await page.getByRole('button', { name: '送出评价' }).click();
  await page.getByText('请选一项').waitFor();
  await page.getByRole('radio', { name: /^不满意/ }).check();
  await page.getByRole('button', { name: '送出评价' }).click();
  await page.getByText('请写几句话，至少 2 个字').waitFor();
  await expectUsable(page);
  await page.getByRole('radio', { name: /^基本满意/ }).check();
  await page.getByLabel(/想说的话/).fill('费用退了，速度可以再快一些。');
  await page.getByRole('button', { name: '送出评价' }).click();
  await page.getByText('评价已送到').waitFor();
  await page.getByText('您的评价：基本满意').waitFor();
  await expectStatus(page, '已办结归档');
  await expectUsable(page);
  const seen = JSON.stringify(await api.open(filed.number, 'handler'));
  expect(seen).not.toMatch(/基本满意|basically|速度可以再快/);
});
