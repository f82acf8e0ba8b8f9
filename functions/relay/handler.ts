import { streamBatch } from '../../shared/contracts/stream-batch.ts';
import { workerFunction } from '../../shared/middleware/worker-function.ts';
import { dependencies, logger } from './dependencies.ts';
import { relayBatch } from './relay-batch.ts';

/** Carries the table's events to the bus and to the workflow, at least once and in each case's order. */
export const handler = workerFunction(streamBatch, (batch) => relayBatch(batch, dependencies), logger);
