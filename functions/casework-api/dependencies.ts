import * as z from 'zod';
import { createDocumentClient } from '../../shared/persistence/document-client.ts';
import { connectTable } from '../../shared/persistence/table.ts';

const environment = z.object({ TABLE_NAME: z.string() }).parse(process.env);

connectTable(createDocumentClient(), environment.TABLE_NAME);

/** Everything of the world outside that working on a case needs. */
export const dependencies = {
  now: () => new Date().toISOString(),
  /** The claims of an id token; what checks it is loaded for the first one. */
  verifyToken: async (token: string): Promise<unknown> => (await import('./tokens.ts')).tokens.verify(token),
};

export type CaseworkDependencies = typeof dependencies;
