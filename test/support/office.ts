import type { BrowserContext, Page } from 'playwright-core';

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
export async function act(page: Page, outcome: string, fill: (page: Page) => Promise<void> = async () => {}) {
  await page.getByRole('radio', { name: new RegExp(`^${outcome}`) }).check();
  await fill(page);
  await page.getByRole('button', { name: `提交：${outcome}` }).click();
  await page.getByText(`已提交：${outcome}`).first().waitFor();
}
