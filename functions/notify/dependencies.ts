import { SESv2Client } from '@aws-sdk/client-sesv2';
import * as z from 'zod';
import { createLogger } from '../../shared/middleware/logger.ts';
import { createDocumentClient } from '../../shared/persistence/document-client.ts';
import { connectTable } from '../../shared/persistence/table.ts';

const environment = z
  .object({ TABLE_NAME: z.string(), MAIL_SENDER: z.string(), PUBLIC_URL: z.string() })
  .parse(process.env);

connectTable(createDocumentClient(), environment.TABLE_NAME);

export const logger = createLogger('notify');

/** Everything of the world outside that telling people needs. */
export const dependencies = {
  mail: new SESv2Client({}),
  sender: environment.MAIL_SENDER,
  publicUrl: environment.PUBLIC_URL,
  now: () => new Date().toISOString(),
};

export type NotifyDependencies = typeof dependencies;
