import type { Clock, LedgerEntry } from '../clocks/clock.ts';

/** What in a ledger moved a due time: an extension, by the task that approved it, or the end of the last pause. */
export type Move = { kind: 'extend'; approval: string } | { kind: 'resume' };

const fits = (entry: LedgerEntry, move: Move): boolean =>
  move.kind === 'resume'
    ? entry.kind === 'resume'
    : entry.kind === 'extend' && entry.approval === move.approval;

/**
 * The clock without a move and with it, each with its ledger up to there: replayed on their calendars they tell from when to
 * when it moved the due time, whatever came later. Null where no clock has such an entry.
 */
export function clocksAround(clocks: readonly Clock[], move: Move): [before: Clock, after: Clock] | null {
  for (const clock of clocks) {
    const { ledger } = clock;
    const index = ledger.findLastIndex((entry) => fits(entry, move));
    if (index < 0) continue;
    const upTo = (length: number): Clock => ({ ...clock, ledger: ledger.slice(0, length) });
    const paused = ledger.slice(0, index).findLastIndex(({ kind }) => kind === 'pause');
    return [upTo(move.kind === 'resume' ? paused : index), upTo(index + 1)];
  }
  return null;
}
