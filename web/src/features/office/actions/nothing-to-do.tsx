import { useTranslation } from 'react-i18next';
import type { OfficialCase } from '../../../../../shared/contracts/official-case.ts';
import { inLanguage } from '../../../lib/format.ts';
import { isMoving, openAssists } from '../case/use-case.ts';
import { useSpeech } from '../language/speech.tsx';

/** Says why there is nothing to do, and who has the case. */
export function NothingToDo({
  complaint,
}: {
  complaint: Pick<OfficialCase, 'holder' | 'state' | 'stage' | 'tasks'>;
}) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const { holder, state } = complaint;
  if (isMoving(complaint)) {
    return (
      <p className="nothing-to-do" role="status">
        {t('action.moving')}
      </p>
    );
  }
  const missing = openAssists(complaint).length;
  const unit = holder && inLanguage({ zh: holder.name, en: holder.nameEn }, language);
  return (
    <p className="nothing-to-do">
      {state === 'open' ? t('action.none') : t('action.closed')}
      {state === 'open' && unit !== null && ` ${t('action.holder', { unit })}`}
      {missing > 0 && ` ${t('joint.waiting', { count: missing })}`}
    </p>
  );
}
