import { join } from 'node:path';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { z } from 'zod';
import { readStateFile, writeStateFile } from '../data-folder/state-file.ts';
import { configurations } from '../seed/configurations.ts';
import { seed } from '../seed/seed.ts';

const Seeded = z.object({
  at: z.string(),
  /** Kinds of configuration that there were; a folder of an older version lacks the newer ones. */
  kinds: z.array(z.string()).default([]),
});

/**
 * Fills the table of a new data folder, and adds to an older one what has come since; what is there stays as it is. A fill that was
 * cut off is done again, a finished one never.
 * @returns whether anything was filled now
 */
export async function seedOnce(
  dataFolder: string,
  deps: { tableName: string; dynamo: DynamoDBClient; progress(line: string): void },
): Promise<boolean> {
  const path = join(dataFolder, 'seeded.json');
  const kinds = configurations().map(([kind]) => kind);
  const seeded = readStateFile(path, Seeded);
  if (seeded && kinds.every((kind) => seeded.kinds.includes(kind))) return false;
  await seed(deps);
  writeStateFile(path, { at: new Date().toISOString(), kinds });
  return true;
}
