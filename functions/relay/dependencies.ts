import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { SFNClient } from '@aws-sdk/client-sfn';
import * as z from 'zod';
import { createLogger } from '../../shared/middleware/logger.ts';
import { createDocumentClient } from '../../shared/persistence/document-client.ts';
import { connectTable } from '../../shared/persistence/table.ts';

const environment = z
  .object({
    TABLE_NAME: z.string(),
    STATE_MACHINE_ARN: z.string(),
    APPROVAL_MACHINE_ARN: z.string(),
    EVENT_BUS_NAME: z.string(),
  })
  .parse(process.env);

connectTable(createDocumentClient(), environment.TABLE_NAME);

export const logger = createLogger('relay');

/** Everything of the world outside that relaying needs. */
export const dependencies = {
  bus: new EventBridgeClient({}),
  busName: environment.EVENT_BUS_NAME,
  workflow: new SFNClient({}),
  stateMachineArn: environment.STATE_MACHINE_ARN,
  approvalMachineArn: environment.APPROVAL_MACHINE_ARN,
  logger,
};

export type RelayDependencies = typeof dependencies;
