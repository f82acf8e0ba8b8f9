import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startMail } from './mail.ts';

let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'suda-mail-'));
  file = join(folder, 'mail.jsonl');
});

afterEach(() => rmSync(folder, { recursive: true }));

const kept = (subject: string) =>
  `${JSON.stringify({ messageId: subject, subject, from: 'a@b.c', destination: { to: [] }, body: {}, attachments: [], at: 1 })}\n`;

test('a mail is on disk when its sender gets the answer', async () => {
  const mail = await startMail(folder);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const ses = new SESv2Client({ endpoint: mail.endpoint, region: 'us-east-1', credentials });
  await ses.send(
    new SendEmailCommand({
      FromEmailAddress: 'no-reply@suda.example',
      Destination: { ToAddresses: ['someone@example.com'] },
      Content: { Simple: { Subject: { Data: '您的诉求' }, Body: { Text: { Data: '已受理' } } } },
    }),
  );
  expect(readFileSync(file, 'utf8')).toContain('您的诉求');
  ses.destroy();
  await mail.close();
});

test('a mail that was cut off by a kill is dropped and the next one is kept whole', async () => {
  writeFileSync(file, kept('whole'));
  appendFileSync(file, '{"messageId":"half');
  const mail = await startMail(folder);
  expect(mail.mails().map(({ subject }) => subject)).toEqual(['whole']);
  expect(readFileSync(file, 'utf8')).toBe(kept('whole'));
  await mail.close();
});

test('mails that cannot be read stop the start', async () => {
  writeFileSync(file, `nonsense\n${kept('whole')}`);
  await expect(startMail(folder)).rejects.toMatchObject({ reason: 'dataCorrupt' });
});
