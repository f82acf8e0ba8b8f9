import { useTranslation } from 'react-i18next';
import { type Language, languageOf } from './language.ts';

/** The language being spoken. */
export const useLanguage = (): Language => languageOf(useTranslation().i18n.language);
