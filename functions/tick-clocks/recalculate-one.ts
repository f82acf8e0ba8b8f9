import type { WorkCalendar } from '../../shared/domain/clocks/calendar.ts';
import { ClockError } from '../../shared/domain/clocks/clock-error.ts';
import { recalculateCase } from '../../shared/domain/configuration/recalculate-case.ts';
import { sha256 } from '../../shared/domain/proof/sha-256.ts';
import { readCaseFile, saveChange } from '../../shared/persistence/case-repository.ts';
import { StaleCaseError } from '../../shared/persistence/persistence-error.ts';
import { readCalendarsOf, readLadderOf } from '../../shared/persistence/pinned-rules.ts';
import { countedPart, type ShardProgress } from '../../shared/persistence/recalculation-repository.ts';
import type { TickDependencies } from './dependencies.ts';

/** How often a case that others change at the same moment is read and decided again. */
const ATTEMPTS = 5;

/**
 * Counts the open clocks of one case anew, in one transaction with the count of the job.
 * @returns false if the rules of clocks refuse it, which must not hold back the others; the log names it
 * @throws StaleCaseError if others would not let go of it; TransactionBusyError
 */
export async function recalculateOne(
  number: string,
  shard: ShardProgress,
  calendar: WorkCalendar,
  { now, logger }: TickDependencies,
): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    const file = await readCaseFile(number);
    if (!file) return true;
    const open = file.clocks.filter(({ status }) => status !== 'stopped');
    try {
      const at = now();
      const [calendarOf, ladder] = await Promise.all([
        readCalendarsOf(open),
        readLadderOf(file.complaint, at),
      ]);
      const result = recalculateCase(file, calendarOf, { calendar, ladder, at, digest: sha256 });
      if (result) await saveChange(result.change, file.complaint.version, [countedPart(shard, result)]);
      return true;
    } catch (error) {
      if (error instanceof ClockError) {
        logger.error({ err: error, number }, 'clocks not counted anew');
        return false;
      }
      if (!(error instanceof StaleCaseError) || attempt === ATTEMPTS) throw error;
    }
  }
}
