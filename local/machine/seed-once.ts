import { join } from 'node:path';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { z } from 'zod';
import { readStateFile, writeStateFile } from '../data-folder/state-file.ts';
import { configurations } from '../seed/configurations.ts';
import { seed } from '../seed/seed.ts';
import type { Settings } from '../settings.ts';

const Seeded = z.object({
  at: z.string(),
  /** Kinds of configuration that there were; a folder of an older version lacks the newer ones. */
  kinds: z.array(z.string()).default([]),
  /** Whether the folder was left empty for a city's own configuration; what it was begun as it remains. */
  empty: z.boolean().default(false),
});

/**
 * Fills the table of a new data folder, and adds to an older one what has come since; what is there stays as it is. A fill that was
 * cut off is done again, a finished one never. With `none` a new folder stays empty, at later starts too: a city's own
 * configuration is never mixed with the demo's.
 * @returns whether anything was filled now
 */
export async function seedOnce(
  dataFolder: string,
  deps: {
    tableName: string;
    dynamo: DynamoDBClient;
    wanted: Settings['seed'];
    progress(line: string): void;
  },
): Promise<boolean> {
  const path = join(dataFolder, 'seeded.json');
  const kinds = configurations().map(([kind]) => kind);
  const seeded = readStateFile(path, Seeded);
  const at = new Date().toISOString();
  if (seeded?.empty) return false;
  if (!seeded && deps.wanted === 'none') {
    writeStateFile(path, { at, kinds: [], empty: true });
    deps.progress('nothing is configured; sign in as admin and import a configuration');
    return false;
  }
  if (seeded && kinds.every((kind) => seeded.kinds.includes(kind))) return false;
  await seed(deps);
  writeStateFile(path, { at, kinds });
  return true;
}
