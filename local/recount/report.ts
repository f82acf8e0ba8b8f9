import { type Contribution, MEASURES } from '../../shared/domain/evaluation/contribution.ts';
import type { Recount } from './recount.ts';

/** A line a figure: row, measure, what the board says, what the cases say, and a mark where they differ. */
export function reportOf({ cases, board, recounted, difference }: Recount): string {
  const rows = [...new Set([...Object.keys(board), ...Object.keys(recounted)])].toSorted();
  const lines = rows.flatMap((row) =>
    MEASURES.filter((measure) => countIn(board, row, measure) + countIn(recounted, row, measure) > 0).map(
      (measure) => {
        const [shown, counted] = [countIn(board, row, measure), countIn(recounted, row, measure)];
        const verdict = shown === counted ? '' : '  DIFFERS';
        return `${row.padEnd(44)} ${measure.padEnd(16)} ${String(shown).padStart(8)} ${String(counted).padStart(8)}${verdict}`;
      },
    ),
  );
  const wrong = Object.keys(difference).length;
  return [
    `${'row'.padEnd(44)} ${'measure'.padEnd(16)} ${'board'.padStart(8)} ${'recount'.padStart(8)}`,
    ...lines,
    wrong === 0
      ? `The board equals the recount of ${cases} cases.`
      : `The board differs from the recount of ${cases} cases in ${wrong} rows.`,
  ].join('\n');
}

const countIn = (rows: Contribution, row: string, measure: (typeof MEASURES)[number]) =>
  rows[row]?.[measure] ?? 0;
