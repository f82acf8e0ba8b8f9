import { useTranslation } from 'react-i18next';
import type { OfficialCase } from '../../../../../shared/contracts/case-views.ts';
import { MAIN_STAGES } from '../../../../../shared/domain/complaints/stage.ts';

/** How far the case has come: done, current and coming stations. */
export function CaseWay({ complaint }: { complaint: Pick<OfficialCase, 'stage' | 'state' | 'round'> }) {
  const { t } = useTranslation();
  const { stage, state, round } = complaint;
  const current = stage === null ? -1 : MAIN_STAGES.findIndex((each) => each === stage);
  const placeOf = (index: number) => {
    if (state === 'archived' || index < current) return 'done';
    return index === current && state === 'open' ? 'current' : 'coming';
  };
  return (
    <ol className="way" aria-label={t('case.way')}>
      {MAIN_STAGES.map((station, index) => {
        const place = placeOf(index);
        return (
          <li
            key={station}
            className={`way-${place}`}
            aria-current={place === 'current' ? 'step' : undefined}
          >
            {t(`stage.${station}`)}
            {place === 'current' && round > 1 && <small> {t('round', { round })}</small>}
          </li>
        );
      })}
    </ol>
  );
}
