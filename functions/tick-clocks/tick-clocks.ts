import { markClock } from '../../shared/domain/complaints/mark-clock.ts';
import { sha256 } from '../../shared/domain/proof/sha-256.ts';
import { SHARDS } from '../../shared/persistence/case-keys.ts';
import { readCaseFile, saveChange } from '../../shared/persistence/case-repository.ts';
import { type DueClock, readDueClocks } from '../../shared/persistence/due-clocks.ts';
import { StaleCaseError, TransactionBusyError } from '../../shared/persistence/persistence-error.ts';
import type { TickDependencies } from './dependencies.ts';

/** Marks all that is due, page by page; reads nothing that is not due. */
export async function tickClocks(dependencies: TickDependencies): Promise<{ marked: number; left: number }> {
  const at = dependencies.now();
  const shards = await Promise.all(
    Array.from({ length: SHARDS }, (_, shard) => tickShard(String(shard), at, dependencies)),
  );
  const result = {
    marked: shards.reduce((sum, { marked }) => sum + marked, 0),
    left: shards.reduce((sum, { left }) => sum + left, 0),
  };
  if (result.marked + result.left > 0) dependencies.logger.info(result, 'ticked');
  return result;
}

async function tickShard(shard: string, at: string, dependencies: TickDependencies) {
  let marked = 0;
  let left = 0;
  let after: Record<string, unknown> | undefined;
  do {
    const page = await readDueClocks(shard, at, after);
    for (const due of page.due) {
      if (await mark(due, at, dependencies)) marked += 1;
      else left += 1;
    }
    after = page.next;
  } while (after !== undefined);
  return { marked, left };
}

/** False if somebody else changed the case at this moment: the clock is still due at the next tick. */
async function mark(
  { number, clockId }: DueClock,
  at: string,
  { logger }: TickDependencies,
): Promise<boolean> {
  const file = await readCaseFile(number);
  const change = file && markClock(file, clockId, { at, digest: sha256 });
  if (!change) return false;
  try {
    await saveChange(change, file.complaint.version);
    return true;
  } catch (error) {
    if (!(error instanceof StaleCaseError || error instanceof TransactionBusyError)) throw error;
    logger.info({ number, clockId, reason: error.code }, 'left for the next tick');
    return false;
  }
}
