import { useCallback } from 'react';
import { FIELD_WORDS, VALUE_WORDS } from '../../../../../shared/domain/configuration/field-words.ts';
import { inLanguage } from '../../../lib/format.ts';
import { useSpeech } from '../language/speech.tsx';

/** How a field is called, or what a code means, in the words in which changes are told too. */
export function useWords(): (name: string, what?: 'field' | 'value') => string {
  const { language } = useSpeech();
  return useCallback(
    (name, what = 'field') => {
      const words = (what === 'field' ? FIELD_WORDS : VALUE_WORDS)[name];
      return words ? inLanguage(words, language) : name;
    },
    [language],
  );
}
