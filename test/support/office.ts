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

/** Opens a case by the box in the head of every page, where any official finds it by its number. */
export async function openByNumber(page: Page, number: string): Promise<void> {
  const box = page.getByRole('searchbox', { name: '按编号打开诉求' });
  await box.fill(number);
  await box.press('Enter');
  await page.getByText(number, { exact: true }).first().waitFor();
  await page.getByRole('heading', { name: '我现在可以' }).waitFor();
}

/** Does something that ends a case or sends it back: asked once more, and confirmed. */
export async function actSurely(
  page: Page,
  outcome: keyof typeof words.outcome,
  fill: () => Promise<void>,
): Promise<void> {
  const label = words.outcome[outcome];
  await page.getByRole('radio', { name: label, exact: true }).check();
  await fill();
  await page.getByRole('button', { name: words.submit.replace('{{outcome}}', label) }).click();
  // Ant Design spaces the characters of a short label.
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^确\s*认$/ })
    .click();
  await page.getByText(words.done.replace('{{outcome}}', label)).first().waitFor();
}

/** Unfolds what may be done beside the task. */
export const showMore = (page: Page) => page.locator('summary').getByText(words.more).click();

/** Chooses a unit in one of the two lists that a picker has: the district, and its units. */
export async function chooseUnits(page: Page, field: string, place: number, district: string, words: string) {
  await page.getByRole('combobox', { name: '地区' }).nth(place).click();
  await page.locator('.ant-select-dropdown:visible').getByText(district, { exact: true }).click();
  const units = page.getByRole('combobox', { name: field });
  await units.fill(words);
  await page.locator('.ant-select-item-option:visible').filter({ hasText: words }).first().click();
  await units.press('Escape');
}
