import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { MarkBadge } from '../mark/mark-badge.tsx';
import { Link } from '../navigation/link.tsx';
import { casePath } from '../navigation/routes.ts';
import { Failure } from '../shell/failure.tsx';
import { Loading } from '../shell/loading.tsx';
import { DueWords } from '../time/due-words.tsx';
import { Moment } from '../time/moment.tsx';
import type { BoardCase } from './measures.ts';
import type { Month } from './months.ts';
import { useBoardCases } from './use-board.ts';

function CaseLine({ row }: { row: BoardCase }) {
  const { t } = useTranslation();
  return (
    <li>
      <Link to={casePath(row.number)}>
        <code>{row.number}</code>
      </Link>
      <span>
        {t(`stage.${row.stage}`)}
        {row.round > 1 && ` · ${t('round', { round: row.round })}`}
      </span>
      {row.mark !== null && <MarkBadge mark={row.mark} />}
      {row.onTime !== null && (
        <MarkText
          onTime={row.onTime}
          label={row.onTime ? t('board.drawer.onTime') : t('board.drawer.late')}
        />
      )}
      <span className="case-line-due">
        {row.finishedAt === null ? <DueWords dueAt={row.dueAt} /> : <Moment at={row.finishedAt} short />}
      </span>
    </li>
  );
}

function MarkText({ onTime, label }: { onTime: boolean; label: string }) {
  return <span className={onTime ? 'on-time' : 'late'}>{label}</span>;
}

type CasesBehindProps = { readonly unit: string; readonly measure: string; readonly month: Month };

/** The cases behind a figure of a unit, each with its link. */
export function CasesBehind({ unit, measure, month }: CasesBehindProps) {
  const { t } = useTranslation();
  const cases = useBoardCases(unit, measure, month);
  if (cases.data === undefined) {
    return cases.isError ? (
      <Failure error={cases.error} retry={() => void cases.refetch()} />
    ) : (
      <Loading rows={3} />
    );
  }
  const rows = cases.data.pages.flatMap((page) => page.rows);
  if (rows.length === 0) return <p className="hint">{t('board.drawer.none')}</p>;
  return (
    <>
      <ul className="cases-behind">
        {rows.map((row) => (
          <CaseLine key={`${row.number} ${row.stage} ${row.round}`} row={row} />
        ))}
      </ul>
      {cases.hasNextPage && (
        <Button onClick={() => void cases.fetchNextPage()} loading={cases.isFetchingNextPage}>
          {t('board.drawer.more')}
        </Button>
      )}
    </>
  );
}
