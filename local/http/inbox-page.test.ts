import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestFront } from './front.testing.ts';

let front: Awaited<ReturnType<typeof startTestFront>>;
beforeAll(async () => {
  front = await startTestFront();
});
afterAll(() => front.close());

const mailOf = (subject: string, at: number) => ({
  messageId: subject,
  from: 'no-reply@suda.example',
  replyTo: [],
  destination: { to: ['boss@example.com'], cc: [], bcc: [] },
  subject,
  body: { text: '<b>已受理</b>：http://127.0.0.1:3000/follow?number=TS1。' },
  attachments: [],
  at,
});

test('shows mails and SMS together, the latest first, with links to follow and nothing else as markup', async () => {
  expect((await front.get('/local/inbox')).body).toContain('还没有邮件或短信');
  front.kept.mails.push(mailOf('第一封', 100), mailOf('第三封', 300));
  front.kept.sms.push({ messageId: '2', to: '+8613800000000', text: '【诉达】已受理', at: 200 });
  const answer = await front.get('/local/inbox');
  expect(answer.headers).toMatchObject({
    'cache-control': 'no-store',
    'content-security-policy': expect.stringContaining("default-src 'none'"),
  });
  const headings = [...answer.body.matchAll(/<h2>(.*)<\/h2>/g)].map(([, heading]) => heading);
  expect(headings).toEqual(['第三封', '短信 SMS', '第一封']);
  expect(answer.body).toContain('1970-01-01 08:03:20 → +8613800000000');
  expect(answer.body).toContain('&lt;b&gt;已受理&lt;/b&gt;');
  const link = 'http://127.0.0.1:3000/follow?number=TS1';
  expect(answer.body).toContain(`<a href="${link}">${link}</a>。`);
});
