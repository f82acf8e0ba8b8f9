import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import packedChromium, { inflate } from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { TestContext } from 'vitest';
import { repository } from './repository.ts';

/** Where pictures of failures go; not in version control. */
const PICTURES = join(repository, 'reports', 'browser');

/** Without `--single-process`, which the package suggests and which crashes with several contexts. */
const LAUNCH_ARGUMENTS = ['--no-sandbox', '--headless=shell', '--disable-gpu'];

export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1440, height: 900 };

/** The headless Chromium that comes with the install; where the machine lacks libraries it needs, with those of its package. */
export async function openBrowser(): Promise<Browser> {
  try {
    return await launch({});
  } catch (error) {
    if (!String(error).includes('shared libraries')) throw error;
    return launch({ LD_LIBRARY_PATH: await unpackLibraries() });
  }
}

const launch = async (environment: Record<string, string>): Promise<Browser> =>
  chromium.launch({
    executablePath: await packedChromium.executablePath(),
    args: LAUNCH_ARGUMENTS,
    env: { ...process.env, ...environment },
  });

/** The folder of the libraries that the package brings along, unpacked. */
async function unpackLibraries(): Promise<string> {
  const packageEntry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  return join(await inflate(join(dirname(packageEntry), '..', 'bin', 'al2023.tar.br')), 'lib');
}

export interface Visitor {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly language: 'zh-CN' | 'en';
}

/** A new person at a device of his own: nothing remembered, nobody signed in. */
export async function newPerson(browser: Browser, origin: string, visitor: Visitor): Promise<BrowserContext> {
  const isPhone = visitor.viewport.width < 600;
  const context = await browser.newContext({
    baseURL: origin,
    viewport: visitor.viewport,
    locale: visitor.language,
    timezoneId: 'Asia/Shanghai',
    hasTouch: isPhone,
    isMobile: isPhone,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(20_000);
  return context;
}

/** Takes a picture of every open page when the test fails. */
export function picturesOnFailure(test: TestContext, browser: Browser): void {
  test.onTestFailed(async () => {
    mkdirSync(PICTURES, { recursive: true });
    const pages = browser.contexts().flatMap((context) => context.pages());
    for (const [index, page] of pages.entries()) {
      const name = `${test.task.name}-${index + 1}.png`.replaceAll(/[^\p{L}\p{N}.-]+/gu, '-');
      await page.screenshot({ path: join(PICTURES, name), fullPage: true });
    }
  });
}

/** Says what a page complained about: errors that nobody handled and what its security policy refused. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|Uncaught/.test(message.text()))
      complaints.push(message.text());
  });
  return complaints;
}

/** Presses the language button of any page and waits until the page speaks English. */
export async function speakEnglish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: '中文' }).waitFor();
}
