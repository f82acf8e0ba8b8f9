import type { SlaBoard } from '../../../../../shared/contracts/board.ts';
import { csv } from './csv.ts';
import { figureOf, MEASURES, type Measure } from './measures.ts';

type Texts = {
  readonly unit: string;
  readonly total: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly nameOf: (measure: Measure) => string;
  readonly unitName: (unit: SlaBoard['rows'][number]['unit']) => string;
};

/** The table of the board as a CSV file; a share takes three columns: value, numerator, denominator. */
export function boardCsv(board: SlaBoard, texts: Texts): string {
  const head = MEASURES.flatMap((measure) => {
    const name = texts.nameOf(measure);
    return typeof figureOf(board.total, measure) === 'number'
      ? [name]
      : [name, `${name} ${texts.numerator}`, `${name} ${texts.denominator}`];
  });
  const cells = (counts: SlaBoard['total']) =>
    MEASURES.flatMap((measure) => {
      const figure = figureOf(counts, measure);
      if (typeof figure === 'number') return [figure];
      return [figure.value ?? '', figure.numerator, figure.denominator];
    });
  return csv([
    [texts.unit, ...head],
    ...board.rows.map((row) => [texts.unitName(row.unit), ...cells(row)]),
    [texts.total, ...cells(board.total)],
  ]);
}
