import { useTranslation } from 'react-i18next';
import { Moment } from '../time/moment.tsx';

/** Why no attempt of the return visit can be noted now: the next one counts only some time after the last. */
export function NextTry({ from }: { from: string }) {
  const { t } = useTranslation();
  return (
    <p className="hint">
      {t('notes.nextTry')}
      <Moment at={from} />
    </p>
  );
}
