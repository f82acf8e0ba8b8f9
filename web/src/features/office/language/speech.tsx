import { createContext, use } from 'react';
import { useTranslation } from 'react-i18next';
import type { Speech } from '../../../lib/i18n.ts';
import { type Language, languageOf } from '../../../lib/language.ts';

/** How the officials' side speaks; set once at the root. */
export const SpeechContext = createContext<Speech | null>(null);

/** The language being spoken and how to change it. */
export function useSpeech(): { readonly language: Language; readonly speak: Speech['speak'] } {
  const { i18n } = useTranslation();
  const speech = use(SpeechContext);
  if (speech === null) throw new Error('useSpeech is used outside of SpeechContext');
  return { language: languageOf(i18n.language), speak: speech.speak };
}
