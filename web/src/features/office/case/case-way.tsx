import { useTranslation } from 'react-i18next';
import './case-way.css';
import type { OfficialCase } from '../../../../../shared/contracts/official-case.ts';
import { wayOf } from './way.ts';

/** How far the case has come: done, current and coming stations, and the extra one where it is at one. */
export function CaseWay({ complaint }: { complaint: OfficialCase }) {
  const { t } = useTranslation();
  const { round } = complaint;
  return (
    <ol className="way" aria-label={t('case.way')}>
      {wayOf(complaint).map(({ stage, place }) => (
        <li key={stage} className={`way-${place}`} aria-current={place === 'current' ? 'step' : undefined}>
          {t(`stage.${stage}`)}
          {place === 'current' && round > 1 && <small> {t('round', { round })}</small>}
        </li>
      ))}
    </ol>
  );
}
