import * as z from 'zod';
import { createLogger } from '../../shared/middleware/logger.ts';
import { createDocumentClient } from '../../shared/persistence/document-client.ts';
import { connectTable } from '../../shared/persistence/table.ts';

const environment = z.object({ TABLE_NAME: z.string() }).parse(process.env);

connectTable(createDocumentClient(), environment.TABLE_NAME);

export const logger = createLogger('tick-clocks');

/** Everything of the world outside that the tick needs. */
export const dependencies = { now: () => new Date().toISOString(), logger };

export type TickDependencies = typeof dependencies;
