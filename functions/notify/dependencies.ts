import { randomBytes } from 'node:crypto';
import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import * as z from 'zod';
import { createLogger } from '../../shared/middleware/logger.ts';
import { createDocumentClient } from '../../shared/persistence/document-client.ts';
import { connectTable } from '../../shared/persistence/table.ts';
import type { Mail, Send, Sms } from './message.ts';
import { sendMailBy } from './send-mail.ts';
import { sendSmsBy } from './send-sms.ts';

const environment = z
  .object({
    TABLE_NAME: z.string(),
    MAIL_SENDER: z.string(),
    PUBLIC_URL: z.string(),
    SMS_POOL: z.string().optional(),
  })
  .parse(process.env);

connectTable(createDocumentClient(), environment.TABLE_NAME);

export const logger = createLogger('notify');

/** Everything of the world outside that telling people needs. */
export interface NotifyDependencies {
  readonly sendMail: Send<Mail>;
  /** Null where the installation has no SMS. */
  readonly sendSms: Send<Sms> | null;
  readonly publicUrl: string;
  now(): string;
  newToken(): string;
}

const { SMS_POOL: pool } = environment;
export const dependencies: NotifyDependencies = {
  sendMail: sendMailBy(new SESv2Client({}), environment.MAIL_SENDER),
  sendSms: pool === undefined ? null : sendSmsBy(new PinpointSMSVoiceV2Client({}), pool),
  publicUrl: environment.PUBLIC_URL,
  now: () => new Date().toISOString(),
  newToken: () => randomBytes(16).toString('base64url'),
};
