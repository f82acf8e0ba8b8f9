import { useTranslation } from 'react-i18next';
import './stage-line.css';
import { MAIN_STAGES, type MainStage, type Stage } from '../../../../shared/domain/complaints/tasks/stage.ts';

/** Where on the line the stations beside it are; a matter that another body has is not on it. */
const BESIDE: Readonly<Partial<Record<Stage, MainStage>>> = {
  supplement: 'accept',
  reconsider: 'accept',
  adjudicate: 'dispatch',
  decide: 'visit',
};

/** The stations, with the one where the case is. */
export const StageLine = ({ stage }: { stage: Stage }) => {
  const { t } = useTranslation();
  const at = MAIN_STAGES.findIndex((each) => each === (BESIDE[stage] ?? stage));
  if (at < 0) return null;
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
