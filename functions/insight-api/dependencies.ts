import * as z from 'zod';
import { createDocumentClient } from '../../shared/persistence/document-client.ts';
import { connectTable } from '../../shared/persistence/table.ts';

const environment = z.object({ TABLE_NAME: z.string() }).parse(process.env);

connectTable(createDocumentClient(), environment.TABLE_NAME);

/** Everything of the world outside that boards need. */
export const dependencies = { now: () => new Date().toISOString() };

export type InsightDependencies = typeof dependencies;
