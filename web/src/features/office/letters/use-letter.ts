import { useState } from 'react';
import type { LetterDraft } from '../../../../../shared/contracts/letters.ts';
import type { Language } from '../../../../../shared/domain/notifications/template-keys.ts';
import { dropLetter, type KeptLetter, keepLetter, keptLetterOf } from './kept-letter.ts';

/** A letter that is being written from a draft: what was written before is there again. */
export function useLetter(number: string, { template, zh, en }: LetterDraft, his: Language) {
  const fresh: KeptLetter = { language: his, zh, en };
  const [kept, setKept] = useState(() => keptLetterOf(window.sessionStorage, number, template));
  return {
    letter: kept ?? fresh,
    isChanged: kept !== null,
    change: (letter: KeptLetter) => {
      keepLetter(window.sessionStorage, number, template, letter);
      setKept(letter);
    },
    /** Begins anew with what the template says. */
    restore: () => {
      dropLetter(window.sessionStorage, number, template);
      setKept(null);
    },
  };
}
