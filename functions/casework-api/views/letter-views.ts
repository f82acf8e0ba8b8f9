import type { ReceivedLetter, WrittenLetterView } from '../../../shared/contracts/letters.ts';
import type { Unit } from '../../../shared/contracts/reference-data.ts';
import type { Complainant } from '../../../shared/domain/complaints/complaint.ts';
import type { CaseRecord } from '../../../shared/persistence/case-repository.ts';
import { viewComplainant } from './complainant-view.ts';
import type { Reader } from './official-rows.ts';

type Lettered = Pick<CaseRecord, 'letters' | 'content'>;

/** The letters as an official may read them: whoever sees the complainant masked sees him masked in them too. */
export const letterViews = (
  { letters, content }: Lettered,
  { viewOf, shown }: Pick<Reader, 'viewOf' | 'shown'>,
  unmasked: boolean,
): WrittenLetterView[] =>
  letters.map(({ number: _, ...letter }) => ({
    ...letter,
    by: shown(letter.by),
    unit: viewOf(letter.unit),
    subject: unmasked ? letter.subject : withoutIdentity(letter.subject, content.complainant),
    text: unmasked ? letter.text : withoutIdentity(letter.text, content.complainant),
  }));

/** The letters as their receiver reads them, the last one first. */
export const receivedLetters = (
  { letters }: Pick<Lettered, 'letters'>,
  viewOf: (id: string) => Unit,
): ReceivedLetter[] =>
  letters.map(({ number: _, by: __, ...letter }) => ({ ...letter, unit: viewOf(letter.unit) })).toReversed();

const IDENTITY = ['name', 'creditCode', 'phone', 'email'] as const;

/** A text in which the complainant's name, code and ways to reach him are masked, as far as they are spelt as he spelt them. */
export function withoutIdentity(text: string, complainant: Complainant): string {
  const masked = viewComplainant(complainant, 'never');
  return IDENTITY.reduce((shown, field) => {
    const [known, mask] = [complainant[field], masked[field]];
    return known && mask !== null ? shown.replaceAll(known, () => mask) : shown;
  }, text);
}
