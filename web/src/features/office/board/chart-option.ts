import type { BoardRow } from '../../../../../shared/contracts/board.ts';

const MARKS = ['red', 'yellow', 'green'] as const;
/** Bars beyond this are no longer read; the table has all units. */
const MOST_BARS = 15;
/** Red, yellow and green differ in pattern too, for eyes that don't tell the colours apart. */
const DECAL = {
  red: {
    symbol: 'rect',
    dashArrayX: [1, 0],
    dashArrayY: [2, 4],
    rotation: -0.8,
    color: 'rgb(255 255 255 / 45%)',
  },
  yellow: {
    symbol: 'circle',
    dashArrayX: [
      [5, 5],
      [0, 5, 5, 0],
    ],
    dashArrayY: [5, 0],
    symbolSize: 0.5,
    color: 'rgb(255 255 255 / 45%)',
  },
  green: { symbol: 'none' },
} as const;

type Texts = {
  readonly nameOf: (row: BoardRow) => string;
  readonly markName: (mark: (typeof MARKS)[number]) => string;
};

/** Units with open tasks, the most pressed first. */
export function rowsInChart(rows: readonly BoardRow[]): readonly BoardRow[] {
  return rows
    .filter(({ open }) => open > 0)
    .toSorted((one, other) => other.red - one.red || other.yellow - one.yellow || other.open - one.open)
    .slice(0, MOST_BARS);
}

/** What ECharts draws; the tooltip is drawn too, as HTML with inline styles is not allowed here. */
export function chartOption(
  rows: readonly BoardRow[],
  texts: Texts,
  colour: (token: string) => string,
  labelWidth: number,
) {
  const shown = rowsInChart(rows);
  const text = { color: colour('ink'), fontFamily: colour('font') };
  return {
    animationDuration: 200,
    textStyle: text,
    grid: { left: 8, right: 24, top: 32, bottom: 4, containLabel: true },
    legend: { top: 0, left: 0, itemWidth: 12, itemHeight: 12, textStyle: text },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, renderMode: 'richText', textStyle: text },
    xAxis: {
      type: 'value',
      minInterval: 1,
      axisLabel: { color: colour('ink-soft') },
      splitLine: { lineStyle: { color: colour('line') } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: shown.map(texts.nameOf),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colour('line') } },
      axisLabel: { ...text, width: labelWidth, overflow: 'truncate' },
    },
    series: MARKS.map((mark) => ({
      type: 'bar',
      stack: 'marks',
      name: texts.markName(mark),
      barWidth: 14,
      itemStyle: { color: colour(`mark-${mark}-fill`), decal: DECAL[mark] },
      data: shown.map((row) => row[mark]),
    })),
  };
}
