import { caseActed, caseAction } from '../../../../../shared/contracts/case-actions.ts';
import type { LetterText } from '../../../../../shared/domain/complaints/letter.ts';
import { useSendDeed } from '../actions/use-send-deed.ts';
import { dropLetter, scopeOfLetter } from './kept-letter.ts';

/** Sends a letter once, however often it is tried; what was kept of it is then forgotten. */
export function useSendLetter(number: string, template: string, onSent: () => void) {
  const deed = {
    path: `/api/complaints/${encodeURIComponent(number)}/actions`,
    answer: caseActed,
    scope: scopeOfLetter(number, template),
  };
  const { mutate, ...sending } = useSendDeed(number, deed, () => {
    dropLetter(window.sessionStorage, number, template);
    onSent();
  });
  return {
    ...sending,
    mutate: (letter: LetterText) => mutate(caseAction.parse({ action: 'write-letter', template, ...letter })),
  };
}
