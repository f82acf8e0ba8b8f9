import { useTranslation } from 'react-i18next';
import { MAIN_STAGES, type Stage } from '../../../../shared/domain/complaints/stage.ts';

/** The stations, with the one where the case is. */
export const StageLine = ({ stage }: { stage: Stage }) => {
  const { t } = useTranslation();
  const at = MAIN_STAGES.findIndex((each) => each === stage);
  return (
    <ol className="stage-line" aria-label={t('follow.line')}>
      {MAIN_STAGES.map((each, index) => {
        const standing = index < at ? 'done' : index === at ? 'current' : 'ahead';
        return (
          <li key={each} className={standing} aria-current={standing === 'current' ? 'step' : undefined}>
            {t(`stage.${each}`)}
            <span className="visually-hidden"> {t(`follow.${standing}`)}</span>
          </li>
        );
      })}
    </ol>
  );
};
