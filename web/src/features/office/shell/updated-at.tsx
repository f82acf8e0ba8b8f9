import { useTranslation } from 'react-i18next';
import { formatExact } from '../../../lib/format.ts';

type UpdatedAtProps = {
  /** Epoch milliseconds of the last good answer. */
  readonly at: number;
  readonly failing: boolean;
};

/** Says how fresh the page is, or that updating fails for now. */
export function UpdatedAt({ at, failing }: UpdatedAtProps) {
  const { t } = useTranslation();
  const time = formatExact(new Date(at).toISOString()).slice(11);
  return failing ? (
    <p role="status" className="updated updated-failing">
      {t('error.waiting', { time })}
    </p>
  ) : (
    <p className="updated figures">
      <span className="live-dot" aria-hidden="true" />
      {t('live')} · {t('updated', { time })}
    </p>
  );
}
