import type { BoardCases, BoardRow, Rate, SlaBoard } from '../../../../../shared/contracts/board.ts';

/** Figures of the board in the order of its columns. */
export const MEASURES = [
  'open',
  'green',
  'yellow',
  'red',
  'finished',
  'onTimeOriginal',
  'onTimeExtended',
  'response',
  'archived',
] as const;
export type Measure = (typeof MEASURES)[number];

/** Rates from fewer cases than this are an indication only. */
const MINIMUM_SAMPLE = 5;

/** Which cases stand behind a figure; none are listed for archived ones. */
export const CASES_BEHIND = {
  open: 'open',
  green: 'green',
  yellow: 'yellow',
  red: 'red',
  finished: 'finished',
  onTimeOriginal: 'finished',
  onTimeExtended: 'finished',
  response: null,
  archived: null,
} as const satisfies Record<Measure, string | null>;

/** What a figure of a row says: a count, or a share with what it is made of. */
export function figureOf(counts: SlaBoard['total'], measure: Measure) {
  return counts[measure];
}

/** Whether a rate rests on some, but too few cases. */
export function isSmallSample({ denominator }: Rate): boolean {
  return denominator > 0 && denominator < MINIMUM_SAMPLE;
}

/** Whether one of a row's rates rests on too few cases. */
export function hasSmallSample(row: SlaBoard['total']): boolean {
  return (
    isSmallSample(row.response) || isSmallSample(row.onTimeOriginal) || isSmallSample(row.onTimeExtended)
  );
}

/** What a column is sorted by; a share of nothing comes last. */
export function weightOf(row: BoardRow, measure: Measure): number {
  const figure = figureOf(row, measure);
  return typeof figure === 'number' ? figure : (figure.value ?? -1);
}

export type BoardCase = BoardCases['rows'][number];
