import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { startMail } from '../../local/services/mail.ts';
import { startSms } from '../../local/services/sms.ts';
import { MONDAY } from '../../shared/domain/complaints/complaints.testing.ts';
import { useSeededTable } from '../../test/seeded-table.ts';
import type { NotifyDependencies } from './dependencies.ts';
import { sendMailBy } from './send-mail.ts';
import { sendSmsBy } from './send-sms.ts';

export const PUBLIC_URL = 'https://suda.example';
export const TOKEN = 'abcdefghijklmnopqrstuv';
const CLIENT = { region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };

/** The mail and SMS services of one machine, and what the function needs besides; the SMS may be switched off. */
async function openPostOffice() {
  const folder = mkdtempSync(join(tmpdir(), 'suda-notify-'));
  const mail = await startMail(folder);
  const sms = await startSms(folder, () => undefined);
  const ses = new SESv2Client({ ...CLIENT, endpoint: mail.endpoint });
  const voice = new PinpointSMSVoiceV2Client({ ...CLIENT, endpoint: sms.endpoint });
  let seen = { mails: 0, sms: 0 };
  return {
    /** What has been sent since the last call: mails, then SMS. */
    sent() {
      const mails = mail.mails().slice(seen.mails);
      const messages = sms.messages().slice(seen.sms);
      seen = { mails: mail.mails().length, sms: sms.messages().length };
      return [
        ...mails.map(({ destination: { to }, subject, body: { text = '', html = '' }, headers = [] }) => ({
          to: to.join(),
          subject,
          text,
          html,
          headers,
        })),
        ...messages.map(({ to, text }) => ({ to, subject: '', text, html: '', headers: [] })),
      ];
    },
    dependenciesAt: (now = MONDAY, overrides: Partial<NotifyDependencies> = {}): NotifyDependencies => ({
      sendMail: sendMailBy(ses, 'no-reply@suda.example'),
      sendSms: sendSmsBy(voice, 'pool-local'),
      publicUrl: PUBLIC_URL,
      now: () => now,
      newToken: () => TOKEN,
      ...overrides,
    }),
    async close() {
      ses.destroy();
      voice.destroy();
      await mail.close();
      await sms.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A table with the rules of the demo and a post office for the tests of a file; each begins with nothing sent. */
export function postOfficeOfFile() {
  let office: Awaited<ReturnType<typeof openPostOffice>>;
  beforeAll(async () => {
    await useSeededTable();
    office = await openPostOffice();
  });
  afterAll(() => office.close());
  beforeEach(() => void office.sent());
  return {
    sent: () => office.sent(),
    dependenciesAt: (...how: Parameters<typeof office.dependenciesAt>) => office.dependenciesAt(...how),
  };
}
export type PostOffice = ReturnType<typeof postOfficeOfFile>;
