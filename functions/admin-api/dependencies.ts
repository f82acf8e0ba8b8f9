import { SFNClient } from '@aws-sdk/client-sfn';
import * as z from 'zod';
import { createDocumentClient } from '../../shared/persistence/document-client.ts';
import { connectTable } from '../../shared/persistence/table.ts';

const environment = z.object({ TABLE_NAME: z.string(), STATE_MACHINE_ARN: z.string() }).parse(process.env);

connectTable(createDocumentClient(), environment.TABLE_NAME);

/** Everything of the world outside that administration needs. */
export const dependencies = {
  workflow: new SFNClient({}),
  stateMachineArn: environment.STATE_MACHINE_ARN,
  now: () => new Date().toISOString(),
};

export type AdminDependencies = typeof dependencies;
