import { expect, test } from 'vitest';
import { boardCsv } from './board-csv.ts';

const counts = {
  open: 4,
  green: 2,
  yellow: 1,
  red: 1,
  finished: 3,
  onTimeOriginal: { numerator: 2, denominator: 3, value: 2 / 3 },
  onTimeExtended: { numerator: 0, denominator: 0, value: null },
  response: { numerator: 1, denominator: 1, value: 1, anonymous: 2, ended: 0 },
  archived: 1,
};

test('every unit has a line, the whole city the last, shares with their parts', () => {
  const file = boardCsv(
    {
      month: '2026-11',
      asOf: '2026-11-22T08:00:00.000Z',
      total: counts,
      rows: [{ ...counts, unit: { id: 'u', name: '=海曙', nameEn: 'Haishu' } }],
      definitions: [],
    },
    {
      unit: 'Unit',
      total: 'Total',
      numerator: 'n',
      denominator: 'd',
      nameOf: (measure) => measure,
      unitName: (unit) => unit.name,
    },
  );
  const lines = file.trim().split('\r\n');
  expect(lines[0]).toBe(
    'Unit,open,green,yellow,red,finished,onTimeOriginal,onTimeOriginal n,onTimeOriginal d,onTimeExtended,onTimeExtended n,onTimeExtended d,response,response n,response d,archived',
  );
  expect(lines[1]).toBe(`'=海曙,4,2,1,1,3,${2 / 3},2,3,,0,0,1,1,1,1`);
  expect(lines[2]?.startsWith('Total,4,')).toBe(true);
});
