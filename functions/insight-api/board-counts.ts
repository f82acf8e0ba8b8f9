import type { BoardRow, SlaBoard } from '../../shared/contracts/board.ts';
import { type Counts, sumOf } from '../../shared/domain/evaluation/contribution.ts';
import { rateOf } from '../../shared/domain/evaluation/rate.ts';

/** Counters as the board shows them. */
export function boardCounts(counts: Counts): SlaBoard['total'] {
  const finished = counts.finished ?? 0;
  return {
    open: counts.open ?? 0,
    green: counts.green ?? 0,
    yellow: counts.yellow ?? 0,
    red: counts.red ?? 0,
    finished,
    onTimeOriginal: rateOf(counts.onTimeOriginal ?? 0, finished),
    onTimeExtended: rateOf(counts.onTimeExtended ?? 0, finished),
    response: responseOf(counts),
    archived: counts.archived ?? 0,
  };
}

/** Contacted in time ÷ due for contact, with what is left out of both. */
export const responseOf = (counts: Counts): SlaBoard['total']['response'] => ({
  ...rateOf(counts.contactInTime ?? 0, counts.contactDue ?? 0),
  anonymous: counts.contactAnonymous ?? 0,
  ended: counts.contactEnded ?? 0,
});

/** Counters of all rows together: what is held now is added up over units, as everything else. */
export const totalOf = (rows: readonly Counts[]): Counts =>
  sumOf(rows.map((counts) => ({ total: counts })))['total'] ?? {};

/** Red first, then yellow, then the most open. */
export const byUrgency = (a: BoardRow, b: BoardRow) =>
  b.red - a.red || b.yellow - a.yellow || b.open - a.open || a.unit.id.localeCompare(b.unit.id);
