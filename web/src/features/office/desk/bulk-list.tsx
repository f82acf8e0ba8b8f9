import { useTranslation } from 'react-i18next';
import type { WorklistRow } from '../../../../../shared/contracts/worklist.ts';
import { problemText } from '../../../lib/api-problem.ts';
import { useSpeech } from '../language/speech.tsx';
import { hasChanged } from './bulk.ts';
import type { BulkResults } from './use-bulk.ts';

type BulkListProps = { readonly rows: readonly WorklistRow[]; readonly results: BulkResults };

/** The tasks of a bulk decision with what became of each, and how far it is. */
export function BulkList({ rows, results }: BulkListProps) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const ended = [...results.values()].filter(({ state }) => state !== 'sending');
  const failed = ended.filter(({ state }) => state === 'failed').length;
  return (
    <>
      {results.size > 0 && (
        <div className="bulk-progress" role="status">
          <progress max={rows.length} value={ended.length} aria-label={t('desk.bulk.progress')} />
          <p className="figures">
            {t('desk.bulk.ended', { done: ended.length - failed, all: rows.length })}
            {failed > 0 && ` · ${t('desk.bulk.failed', { failed })}`}
          </p>
        </div>
      )}
      <ul className="bulk-list">
        {rows.map(({ taskId, title, number }) => {
          const result = results.get(taskId);
          return (
            <li key={taskId} className={`bulk-${result?.state ?? 'waiting'}`}>
              <span>
                {title} <code>{number}</code>
              </span>
              <span>
                {result?.state === 'failed'
                  ? hasChanged(result)
                    ? t('desk.bulk.changed')
                    : problemText(result.error, language)
                  : result && t(`desk.bulk.state.${result.state}`)}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
