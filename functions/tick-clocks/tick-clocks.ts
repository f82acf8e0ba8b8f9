import type { CaseFile } from '../../shared/domain/complaints/case-file.ts';
import type { CommandContext } from '../../shared/domain/complaints/tasks/open-task.ts';
import { sha256 } from '../../shared/domain/proof/sha-256.ts';
import { nextLook, tickCase } from '../../shared/domain/supervision/tick-case.ts';
import { SHARDS } from '../../shared/persistence/case-keys.ts';
import { readCaseFile, saveChange } from '../../shared/persistence/case-repository.ts';
import { type DueClock, lookAgainAt, readDueClocks } from '../../shared/persistence/due-clocks.ts';
import { StaleCaseError, TransactionBusyError } from '../../shared/persistence/persistence-error.ts';
import { readRulesOf } from '../../shared/persistence/pinned-rules.ts';
import type { TickDependencies } from './dependencies.ts';

/** Some cases could not be ticked; the log names them. Thrown after all others have been, so that the alarm rings. */
export class TickIncompleteError extends Error {
  override readonly name = 'TickIncompleteError';
  readonly code = 'tick.incomplete';
}

type Ticked = { marked: number; left: number; failed: number };

/**
 * Brings about all that is due, page by page – lapses, marks, rungs; reads nothing that is not due.
 * @throws TickIncompleteError
 */
export async function tickClocks(dependencies: TickDependencies): Promise<Ticked> {
  const at = dependencies.now();
  const shards = await Promise.all(
    Array.from({ length: SHARDS }, (_, shard) => tickShard(String(shard), at, dependencies)),
  );
  const result = {
    marked: shards.reduce((sum, { marked }) => sum + marked, 0),
    left: shards.reduce((sum, { left }) => sum + left, 0),
    failed: shards.reduce((sum, { failed }) => sum + failed, 0),
  };
  if (result.marked + result.left > 0) dependencies.logger.info(result, 'ticked');
  if (result.failed > 0) throw new TickIncompleteError(`${result.failed} clocks could not be ticked`);
  return result;
}

async function tickShard(shard: string, at: string, dependencies: TickDependencies): Promise<Ticked> {
  const ticked: Ticked = { marked: 0, left: 0, failed: 0 };
  let after: Record<string, unknown> | undefined;
  do {
    const page = await readDueClocks(shard, at, after);
    for (const due of page.due) ticked[await tickOne(due, at, dependencies)] += 1;
    after = page.next;
  } while (after !== undefined);
  return ticked;
}

/** One case that cannot be ticked must not hold back the others. */
async function tickOne(due: DueClock, at: string, dependencies: TickDependencies): Promise<keyof Ticked> {
  try {
    return (await bringUp(due, at, dependencies)) ? 'marked' : 'left';
  } catch (error) {
    dependencies.logger.error({ err: error, ...due }, 'clock not ticked');
    return 'failed';
  }
}

/**
 * Does what is due at a clock, one change after the other: several rungs may be. False if there was nothing to do, or somebody
 * else changed the case at this moment: then the clock is still due at the next tick.
 */
async function bringUp(
  { number, clockId }: DueClock,
  at: string,
  { logger }: TickDependencies,
): Promise<boolean> {
  for (let changes = 0; ; changes += 1) {
    const file = await readCaseFile(number);
    if (!file) return false;
    const context = { at, digest: sha256, ...(await readRulesOf(file.complaint, at)) };
    const change = tickCase(file, clockId, context);
    if (!change) {
      if (changes === 0) await lookLater(file, clockId, context);
      return changes > 0;
    }
    try {
      await saveChange(change, file.complaint.version);
    } catch (error) {
      if (!(error instanceof StaleCaseError || error instanceof TransactionBusyError)) throw error;
      logger.info({ number, clockId, reason: error.code }, 'left for the next tick');
      return false;
    }
  }
}

/** Nothing happens to the case, so no event tells of it: only the index of what is due learns another time. */
async function lookLater(file: CaseFile, clockId: string, context: CommandContext): Promise<void> {
  const look = nextLook(file, clockId, context);
  if (look) await lookAgainAt(file.complaint.number, look.clock, look.before);
}
