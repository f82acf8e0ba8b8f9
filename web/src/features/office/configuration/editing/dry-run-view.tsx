import { useTranslation } from 'react-i18next';
import { ChangeLines } from '../versions/change-lines.tsx';
import type { DryRun } from './try-value.ts';

/** What a version would change, in plain lines, with the open clocks counted so far. */
export function DryRunView({ result, isDone }: { readonly result: DryRun; readonly isDone: boolean }) {
  const { t } = useTranslation();
  const { clocks, refusable } = result;
  return (
    <>
      <h2>{t('configuration.check.changes', { count: result.changes.length })}</h2>
      <ChangeLines lines={result.changes} />
      {result.notes.length > 0 && <ChangeLines lines={result.notes} />}
      {clocks !== null && (
        <p role="status" className="config-clocks">
          {/* Where every case keeps its limits, no clock is looked at. */}
          {result.kind === 'calendar' &&
            t(isDone ? 'configuration.check.counted' : 'configuration.check.counting', {
              examined: clocks.examined,
            })}{' '}
          <strong>{t('configuration.check.moved', { count: clocks.moved })}</strong>{' '}
          {clocks.firm > 0 && t('configuration.check.firm', { count: clocks.firm })}
        </p>
      )}
      {refusable !== null && (
        <p role="status" className="config-clocks">
          {t(isDone ? 'configuration.check.counted' : 'configuration.check.counting', {
            examined: refusable.examined,
          })}{' '}
          <strong>{t('configuration.check.refusable', { count: refusable.affected })}</strong>
        </p>
      )}
    </>
  );
}
