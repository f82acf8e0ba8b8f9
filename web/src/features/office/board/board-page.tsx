import { Button, Select } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../../../../../shared/contracts/reference-data.ts';
import { formatMonth, inLanguage } from '../../../lib/format.ts';
import { useSpeech } from '../language/speech.tsx';
import { navigate, useLocation } from '../navigation/location.ts';
import { BOARD_PATH } from '../navigation/routes.ts';
import { Failure } from '../shell/failure.tsx';
import { Loading } from '../shell/loading.tsx';
import { Notice } from '../shell/notice.tsx';
import { usePageTitle } from '../shell/page-title.ts';
import { UpdatedAt } from '../shell/updated-at.tsx';
import { useNow } from '../time/use-now.ts';
import { boardCsv } from './board-csv.ts';
import { BoardTable } from './board-table.tsx';
import { BoardTiles } from './board-tiles.tsx';
import { FigureDrawer } from './figure-drawer.tsx';
import { hasSmallSample, type Measure } from './measures.ts';
import { monthIn, recentMonths } from './months.ts';
import { saveFile } from './save-file.ts';
import { useBoard } from './use-board.ts';

const MarksChart = lazy(() =>
  import('./marks-chart.tsx').then(({ MarksChart }) => ({ default: MarksChart })),
);

/** What is open, yellow and red by unit, and how much was on time; each figure leads to its cases. */
export function BoardPage() {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const { search } = useLocation();
  const now = useNow();
  const month = monthIn(search, now);
  const board = useBoard(month);
  const [figure, setFigure] = useState<{ measure: Measure; unit: Unit | null } | null>(null);
  usePageTitle(t('board.title'));

  if (board.data === undefined) {
    return board.isError ? (
      <Failure error={board.error} retry={() => void board.refetch()} />
    ) : (
      <Loading rows={8} />
    );
  }
  const { data } = board;
  const unitName = (unit: Unit) => inLanguage({ zh: unit.name, en: unit.nameEn }, language);
  const months = recentMonths(now);

  function save() {
    const file = boardCsv(data, {
      unit: t('board.unit'),
      total: t('board.total'),
      numerator: t('board.drawer.numerator'),
      denominator: t('board.drawer.denominator'),
      nameOf: (measure) => t(`board.measure.${measure}`),
      unitName,
    });
    saveFile(t('board.fileName', { month: data.month }), 'text/csv;charset=utf-8', file);
  }

  return (
    <div className="page board">
      <header className="page-head">
        <div>
          <h1>{t('board.title')}</h1>
          <UpdatedAt at={board.dataUpdatedAt} failing={board.isError} />
        </div>
        <div className="page-tools">
          <Select
            aria-label={t('board.month')}
            value={month}
            onChange={(chosen: string) => navigate(`${BOARD_PATH}?month=${chosen}`, { replace: true })}
            options={(months.includes(month) ? months : [month, ...months]).map((value) => ({
              value,
              label: formatMonth(value, language),
            }))}
            popupMatchSelectWidth={false}
          />
          <Button onClick={save} disabled={data.rows.length === 0}>
            {t('board.export')}
          </Button>
        </div>
      </header>
      <BoardTiles total={data.total} open={(measure) => setFigure({ measure, unit: null })} />
      {data.rows.length === 0 ? (
        <Notice title={t('board.empty.title')}>{t('board.empty.text')}</Notice>
      ) : (
        <>
          {data.rows.some(({ open }) => open > 0) && (
            <section aria-labelledby="board-chart" className="board-chart">
              <h2 id="board-chart">{t('board.chart')}</h2>
              <Suspense fallback={<div className="chart-place" />}>
                <MarksChart rows={data.rows} />
              </Suspense>
              <p className="hint">{t('board.chartText')}</p>
            </section>
          )}
          <section aria-labelledby="board-units">
            <h2 id="board-units">{t('board.byUnit')}</h2>
            <BoardTable board={data} open={(measure, unit) => setFigure({ measure, unit })} />
            {data.rows.some(hasSmallSample) && (
              <p className="hint">
                {t('board.smallSampleShort')}: {t('board.smallSample')}
              </p>
            )}
          </section>
        </>
      )}
      <FigureDrawer board={data} figure={figure} show={setFigure} />
    </div>
  );
}
