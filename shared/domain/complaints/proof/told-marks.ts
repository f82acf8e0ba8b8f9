import { type Clock, type Mark, markAt } from '../../clocks/clock.ts';
import type { LedgerEntry } from '../../clocks/ledger.ts';
import type { CaseEvent } from '../case-event.ts';
import { type CountedBy, replayed } from './replayed.ts';

/**
 * The mark that a clock has to have by its ledger and its events: as of when it was written or marked last. Two where it stands
 * and took a new calendar over in that very moment: it keeps the mark from before. None where its ledger cannot be counted.
 */
export function toldMarks(clock: Clock, events: readonly CaseEvent[], by: CountedBy): Mark[] {
  const { ledger, clockId } = clock;
  if (replayed(ledger, by)?.status === 'paused') {
    const paused = ledger.findLastIndex(({ kind }) => kind === 'pause');
    const at = ledger[paused]?.at ?? '';
    const befores = [paused, ...(ledger[paused - 1]?.kind === 'calendar' ? [paused - 1] : [])];
    return befores.flatMap((end) => markBy(clock, ledger.slice(0, end), at, by));
  }
  const marked = events.findLast(
    ({ type, data }) => type === 'clock-marked' && 'mark' in data && data.clockId === clockId,
  );
  const written = ledger.at(-1);
  if (written === undefined) return [];
  const isLater = marked !== undefined && written.kind !== 'stop' && marked.at > written.at;
  return markBy(clock, ledger, isLater ? marked.at : written.at, by);
}

function markBy(clock: Clock, ledger: readonly LedgerEntry[], at: string, by: CountedBy): Mark[] {
  const outcome = replayed(ledger, by);
  return outcome ? [markAt({ ...clock, ...outcome, status: 'running' }, at)] : [];
}
