import { SFNClient } from '@aws-sdk/client-sfn';
import * as z from 'zod';
import { createLogger } from '../../shared/middleware/logger.ts';
import { createDocumentClient } from '../../shared/persistence/document-client.ts';
import { connectTable } from '../../shared/persistence/table.ts';

const environment = z.object({ TABLE_NAME: z.string() }).parse(process.env);

connectTable(createDocumentClient(), environment.TABLE_NAME);

export const logger = createLogger('workflow-tasks');

/** Everything of the world outside that the workflow's tasks need. */
export const dependencies = {
  workflow: new SFNClient({}),
  now: () => new Date().toISOString(),
};

export type WorkflowTaskDependencies = typeof dependencies;
