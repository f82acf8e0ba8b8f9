import { useTranslation } from 'react-i18next';
import { useSpeech } from '../language/speech.tsx';

/** Switches to the other language; its label is in that language. */
export function LanguageButton() {
  const { t } = useTranslation();
  const { language, speak } = useSpeech();
  const other = language === 'en' ? 'zh-CN' : 'en';
  return (
    <button type="button" className="plain-button" lang={other} onClick={() => void speak(other)}>
      {t('account.language')}
    </button>
  );
}
