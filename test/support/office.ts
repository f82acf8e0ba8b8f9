import type { BrowserContext, Page } from 'playwright-core';
import { actionZh } from '../../web/src/locales/office/action-zh.ts';

const words = actionZh.action;

/** Signs a demo person in with one click on the sign-in page; leads to the desk or the board. */
export async function signInAsDemo(context: BrowserContext, user: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto('/office');
  await page.getByRole('button', { name: new RegExp(`\\b${user}$`) }).click();
  await page.getByRole('navigation').waitFor();
  return page;
}

/** Opens a case from the worklist, as an official finds it: by its number in a row. */
export async function openFromDesk(page: Page, number: string): Promise<void> {
  await page.getByRole('link', { name: '待办', exact: true }).click();
  await page.getByRole('listitem').filter({ hasText: number }).getByRole('link').click();
  await page.getByRole('heading', { name: '我现在可以' }).waitFor();
}

/** Chooses an outcome, fills its form and sends it. */
export async function act(
  page: Page,
  outcome: keyof typeof words.outcome,
  fill: (page: Page) => Promise<void> = async () => {},
): Promise<void> {
  const label = words.outcome[outcome];
  await page.getByRole('radio', { name: label, exact: true }).check();
  await fill(page);
  await page.getByRole('button', { name: words.submit.replace('{{outcome}}', label) }).click();
  await page.getByText(words.done.replace('{{outcome}}', label)).first().waitFor();
}
