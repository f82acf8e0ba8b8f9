import { useTranslation } from 'react-i18next';
import type { LetterSituation } from '../../../../../../shared/domain/complaints/letter.ts';

/** How it is called where a case stands. */
export function useSituations(): (situation: LetterSituation) => string {
  const { t } = useTranslation();
  return (situation) => (situation === 'archived' ? t('state.archived') : t(`stage.${situation}`));
}
