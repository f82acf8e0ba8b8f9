import type { Page } from 'playwright-core';
import { JPEG } from './files.ts';

export interface Receipt {
  readonly number: string;
  readonly queryCode: string;
  readonly hash: string;
  readonly head: string;
}

/** Words of the filing form in a language. */
export const FORM = {
  'zh-CN': {
    body: '事情经过',
    title: '一句话概括',
    category: '诉求类别',
    categoryName: '违规涉企检查',
    next: '下一步',
    county: '区、县（市）',
    countyName: '海曙区',
    unit: '查找单位',
    unitWords: '生态环境',
    unitName: /生态环境/,
    creditCode: '统一社会信用代码',
    enterprise: '企业名称',
    email: '电子邮箱',
    addFile: '添加照片或文件',
    uploaded: '已上传，隐藏信息已去除',
    send: '提交',
    done: '已经收到',
    number: '受理编号',
    queryCode: '查询码',
    qr: /二维码/,
    hash: '内容摘要（SHA-256）',
    head: '记录链首',
  },
  en: {
    body: 'What happened',
    title: 'In one sentence',
    category: 'Category',
    categoryName: 'Irregular inspection',
    next: 'Continue',
    county: 'District or county',
    countyName: 'Haishu District',
    unit: 'Find a unit',
    unitWords: 'ecolog',
    unitName: /ecolog/i,
    creditCode: 'Unified social credit code',
    enterprise: 'Name of the business',
    email: 'E-mail',
    addFile: 'Add photos or files',
    uploaded: 'Uploaded, hidden details removed',
    send: 'Send',
    done: 'We have it',
    number: 'Number',
    queryCode: 'Query code',
    qr: /QR code/,
    hash: 'Content digest (SHA-256)',
    head: 'Head of the record',
  },
} as const;
export type Language = keyof typeof FORM;

/** Writes the five steps of the form with a photo, up to but not including the last button; calls `at` at every step. */
export async function fillForm(
  page: Page,
  language: Language,
  story: { title: string; body: string },
  at: (step: string) => Promise<void> = async () => {},
): Promise<void> {
  const words = FORM[language];
  const next = () => page.getByRole('button', { name: words.next }).click();
  await page.goto('/complain');
  await page.getByLabel(words.body).fill(story.body);
  await page.getByLabel(words.title).fill(story.title);
  await page.getByLabel(words.category).selectOption({ label: words.categoryName });
  await at('what');
  await next();
  await page.getByLabel(words.county).selectOption({ label: words.countyName });
  await page.getByLabel(words.unit).fill(words.unitWords);
  await page.getByRole('button', { name: words.unitName }).first().click();
  await at('where');
  await next();
  await page.getByLabel(words.creditCode).fill('91330203MA2000001C');
  await page.getByLabel(words.enterprise).fill('宁波某某机械有限公司');
  await page.getByLabel(words.email).fill('boss@example.com');
  await at('who');
  await next();
  await page
    .getByLabel(words.addFile)
    .setInputFiles({ name: '现场.jpg', mimeType: 'image/jpeg', buffer: JPEG });
  await page.getByText(words.uploaded).waitFor();
  await at('evidence');
  await next();
  await page.getByText(story.title).waitFor();
  await at('check');
}

/** Sends the filled form and reads the receipt from the page that follows. */
export async function sendForm(page: Page, language: Language): Promise<Receipt> {
  const words = FORM[language];
  await page.getByRole('button', { name: words.send, exact: true }).click();
  await page.getByRole('heading', { name: words.done }).waitFor();
  /** The term's own definition; the page has one list where each pair is wrapped and one where it is not. */
  const shown = async (term: string) => {
    const definition = page
      .locator('dt')
      .getByText(term, { exact: true })
      .locator('xpath=following-sibling::dd[1]');
    return (await definition.getByRole('code').textContent()) ?? '';
  };
  return {
    number: await shown(words.number),
    queryCode: await shown(words.queryCode),
    hash: await shown(words.hash),
    head: await shown(words.head),
  };
}
