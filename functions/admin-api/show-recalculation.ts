import type * as z from 'zod';
import type { recalculationProgress } from '../../shared/contracts/configuration-versions.ts';
import { ProblemError } from '../../shared/middleware/problem-error.ts';
import { readRecalculation, readShards } from '../../shared/persistence/recalculation-repository.ts';

/** How far counting open clocks anew is, for a version of the calendar. */
export async function showRecalculation(
  calendarVersion: number,
): Promise<z.infer<typeof recalculationProgress>> {
  const [job, shards] = await Promise.all([readRecalculation(calendarVersion), readShards(calendarVersion)]);
  if (!job) throw new ProblemError('configuration.version-unknown');
  const total = (key: 'recalculated' | 'moved' | 'unaffected' | 'failed') =>
    shards.reduce((sum, shard) => sum + shard[key], 0);
  return {
    ...job,
    recalculated: total('recalculated'),
    moved: total('moved'),
    unaffected: total('unaffected'),
    failed: total('failed'),
    shardsDone: shards.filter(({ done }) => done).length,
    shards: shards.length,
  };
}
