import { join } from 'node:path';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { z } from 'zod';
import { readStateFile, writeStateFile } from '../data-folder/state-file.ts';
import { seed } from '../seed/seed.ts';

const Seeded = z.object({ at: z.string() });

/**
 * Fills the table of a new data folder; a fill that was cut off is done again, a finished one never.
 * @returns whether it was filled now
 */
export async function seedOnce(
  dataFolder: string,
  deps: { tableName: string; dynamo: DynamoDBClient; progress(line: string): void },
): Promise<boolean> {
  const path = join(dataFolder, 'seeded.json');
  if (readStateFile(path, Seeded)) return false;
  await seed(deps);
  writeStateFile(path, { at: new Date().toISOString() });
  return true;
}
