import { Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BoardRow, SlaBoard } from '../../../../../shared/contracts/board.ts';
import type { Unit } from '../../../../../shared/contracts/reference-data.ts';
import { inLanguage } from '../../../lib/format.ts';
import { useSpeech } from '../language/speech.tsx';
import { MarkShape } from '../mark/mark-badge.tsx';
import { Figure } from './figure.tsx';
import { MEASURES, type Measure, weightOf } from './measures.ts';

type BoardTableProps = {
  readonly board: SlaBoard;
  readonly open: (measure: Measure, unit: Unit) => void;
};

/** All figures by unit; every one opens what is behind it, every column sorts. */
export function BoardTable({ board, open }: BoardTableProps) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const nameOf = (unit: Unit) => inLanguage({ zh: unit.name, en: unit.nameEn }, language);

  const columns: TableColumnsType<BoardRow> = [
    {
      key: 'unit',
      title: t('board.unit'),
      fixed: 'left',
      width: 168,
      render: (_value, row) => <span className="unit-name">{nameOf(row.unit)}</span>,
      sorter: (one, other) => nameOf(one.unit).localeCompare(nameOf(other.unit), language),
    },
    ...MEASURES.map((measure) => ({
      key: measure,
      align: 'right' as const,
      title: (
        <span className="column-name">
          {(measure === 'green' || measure === 'yellow' || measure === 'red') && <MarkShape mark={measure} />}
          {t(`board.measure.${measure}`)}
        </span>
      ),
      sorter: (one: BoardRow, other: BoardRow) => weightOf(one, measure) - weightOf(other, measure),
      sortDirections: ['descend' as const, 'ascend' as const],
      render: (_value: unknown, row: BoardRow) => (
        <button
          type="button"
          className={`cell cell-${measure} ${weightOf(row, measure) > 0 ? '' : 'cell-zero'}`}
          onClick={() => open(measure, row.unit)}
        >
          <span className="visually-hidden">
            {t('board.figureOf', { unit: nameOf(row.unit), measure: t(`board.measure.${measure}`) })}
          </span>
          <Figure counts={row} measure={measure} />
          <span className="visually-hidden">{t('board.opensCases')}</span>
        </button>
      ),
    })),
  ];
  return (
    <Table
      className="board-table"
      columns={columns}
      dataSource={board.rows}
      rowKey={(row) => row.unit.id}
      pagination={board.rows.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
      scroll={{ x: 1200 }}
      size="small"
      showSorterTooltip={false}
    />
  );
}
