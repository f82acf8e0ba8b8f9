import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { type EChartsType, init, use as register } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardRow } from '../../../../../shared/contracts/board.ts';
import { inLanguage } from '../../../lib/format.ts';
import { useSpeech } from '../language/speech.tsx';
import { chartOption, rowsInChart } from './chart-option.ts';

register([BarChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

const BAR = 30;
const AROUND = 60;
const WIDEST_LABEL = 200;

/** Open tasks by unit, stacked by mark. The table says the same in words, so the picture is hidden from screen readers. */
export function MarksChart({ rows }: { rows: readonly BoardRow[] }) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  const shown = rowsInChart(rows);

  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const drawn = init(element, null, { renderer: 'canvas' });
    chart.current = drawn;
    const observer = new ResizeObserver(() => drawn.resize());
    observer.observe(element);
    return () => {
      observer.disconnect();
      drawn.dispose();
    };
  }, []);

  useEffect(() => {
    const style = getComputedStyle(document.documentElement);
    chart.current?.setOption(
      chartOption(
        rows,
        {
          nameOf: (row) => inLanguage({ zh: row.unit.name, en: row.unit.nameEn }, language),
          markName: (mark) => t(`mark.${mark}`),
        },
        (name) => style.getPropertyValue(`--${name}`).trim(),
        Math.min(WIDEST_LABEL, (place.current?.clientWidth ?? 0) / 3),
      ),
    );
  }, [rows, t, language]);

  return (
    <div ref={place} className="chart" style={{ height: shown.length * BAR + AROUND }} aria-hidden="true" />
  );
}
