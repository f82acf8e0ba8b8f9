import { streamBatch } from '../../shared/contracts/stream-batch.ts';
import { workerFunction } from '../../shared/middleware/worker-function.ts';
import { logger } from './dependencies.ts';
import { projectBatch } from './project-batch.ts';

/** Keeps the counters equal to the sum of what the cases contribute. */
export const handler = workerFunction(streamBatch, projectBatch, logger);
