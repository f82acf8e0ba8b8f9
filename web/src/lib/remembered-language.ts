import { LANGUAGES, type Language, languageOf } from './language.ts';

const STORAGE_KEY = 'suda.language';

/** The language of `?lang=en` in the address, else the one chosen last, else the default. */
export const rememberedLanguage = (): Language => {
  const chosen = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(STORAGE_KEY);
  return languageOf(chosen ?? LANGUAGES[0]);
};

/** Keeps a choice for all pages of the site. */
export const rememberLanguage = (language: Language): void => localStorage.setItem(STORAGE_KEY, language);
