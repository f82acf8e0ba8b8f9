import type { BenchRow } from './bench-row.ts';

const COLUMNS = ['case', 'ratio', 'perSecond', 'p50Ms', 'p99Ms', 'readUnits', 'writeUnits'] as const;

/** Three significant places for small numbers, none for large ones. */
const written = (value: string | number | null): string => {
  if (value === null) return '–';
  if (typeof value === 'string') return value;
  if (Math.abs(value) >= 1000) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(3)));
};

/** Rows as a table for people: the case to the left, numbers to the right. */
export function formatTable(rows: readonly BenchRow[]): string {
  const lines = [[...COLUMNS], ...rows.map((row) => COLUMNS.map((column) => written(row[column])))];
  const widths = COLUMNS.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, index) =>
          index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
