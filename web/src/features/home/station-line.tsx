import { useTranslation } from 'react-i18next';
import { MAIN_STAGES } from '../../../../shared/domain/complaints/tasks/stage.ts';

/** The stations every complaint passes, in order. */
export const StationLine = () => {
  const { t } = useTranslation();
  return (
    <figure className="stations">
      <figcaption className="visually-hidden">{t('home.line')}</figcaption>
      <ol>
        {MAIN_STAGES.map((stage) => (
          <li key={stage}>{t(`stage.${stage}`)}</li>
        ))}
      </ol>
      <p>{t('home.lineNote')}</p>
    </figure>
  );
};
