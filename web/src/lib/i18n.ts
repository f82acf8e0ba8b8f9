import { createInstance, type i18n, type ResourceLanguage } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { LANGUAGES, type Language } from './language.ts';
import { rememberedLanguage, rememberLanguage } from './remembered-language.ts';

/** Loads the texts of a language; the public side bundles Chinese and fetches English when it is chosen. */
export type TextLoader = Record<Language, () => ResourceLanguage | Promise<ResourceLanguage>>;

/** What a side of the site uses to speak and to change language. */
export interface Speech {
  instance: i18n;
  /** Loads, switches and remembers; `<html lang>` follows. */
  speak: (language: Language) => Promise<void>;
}

/**
 * Starts i18next for one side of the site in the remembered language, or in that of `?lang=en` in the address.
 *
 * @param texts Texts of one namespace, `translation`, by language.
 */
export const startSpeech = async (texts: TextLoader): Promise<Speech> => {
  const instance = createInstance();
  const ensureTexts = async (language: Language): Promise<void> => {
    if (!instance.hasResourceBundle(language, 'translation')) {
      instance.addResourceBundle(language, 'translation', await texts[language]());
    }
  };
  const first = rememberedLanguage();
  await instance.use(initReactI18next).init({
    lng: first,
    fallbackLng: false,
    supportedLngs: [...LANGUAGES],
    resources: { [first]: { translation: await texts[first]() } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = first;
  const speak = async (language: Language): Promise<void> => {
    await ensureTexts(language);
    await instance.changeLanguage(language);
    document.documentElement.lang = language;
    rememberLanguage(language);
  };
  return { instance, speak };
};
