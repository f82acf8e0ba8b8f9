import { SFNClient } from '@aws-sdk/client-sfn';
import { z } from 'zod';
import { createLogger } from '../../shared/middleware/logger.ts';
import { createDocumentClient } from '../../shared/persistence/document-client.ts';
import { connectTable } from '../../shared/persistence/table.ts';

const environment = z.object({ TABLE_NAME: z.string(), STATE_MACHINE_ARN: z.string() }).parse(process.env);

connectTable(createDocumentClient(), environment.TABLE_NAME);

export const logger = createLogger('admin-api');

/** Everything of the world outside that administration needs. */
export const dependencies = {
  workflow: new SFNClient({}),
  stateMachineArn: environment.STATE_MACHINE_ARN,
  now: () => new Date().toISOString(),
};

export type AdminDependencies = typeof dependencies;
