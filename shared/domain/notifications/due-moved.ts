import type { Clock, LedgerEntry } from '../clocks/clock.ts';

/** What in a ledger moved a due time: an extension, by the task that approved it, or the end of a suspension, by when it was written. */
export type Move = { kind: 'extend'; approval: string } | { kind: 'resume'; at: string };

/** What an extension grants is known by its approval; of what ended, it is the last that had by then. */
const fits = (entry: LedgerEntry, { kind }: Clock, move: Move): boolean =>
  move.kind === 'resume'
    ? entry.kind === 'resume' && kind === 'handle' && entry.at <= move.at
    : entry.kind === 'extend' && entry.approval === move.approval;

/**
 * The clock without a move and with it, each with its ledger up to there: replayed on their calendars they tell from when to
 * when it moved the due time, whatever came before or later. Null where no clock has such an entry.
 */
export function clocksAround(clocks: readonly Clock[], move: Move): [before: Clock, after: Clock] | null {
  const moved = clocks
    .flatMap((clock) => clock.ledger.map((entry, index) => ({ clock, entry, index })))
    .filter(({ clock, entry }) => fits(entry, clock, move))
    .toSorted((one, other) => Date.parse(one.entry.at) - Date.parse(other.entry.at))
    .at(-1);
  if (!moved) return null;
  const { clock, entry, index } = moved;
  const upTo = (length: number): Clock => ({ ...clock, ledger: clock.ledger.slice(0, length) });
  const earlier = clock.ledger[index - 1];
  // A calendar that came with it is told with it.
  const adopts = earlier?.kind === 'calendar' && earlier.at === entry.at;
  return [upTo(adopts ? index - 1 : index), upTo(index + 1)];
}
