import type { LetterDraft, LetterDrafts } from '../../../shared/contracts/letters.ts';
import type { Person } from '../../../shared/domain/complaints/actor.ts';
import { refusalToWrite } from '../../../shared/domain/complaints/refusal-to-write.ts';
import { fitsNow } from '../../../shared/domain/complaints/send-letter.ts';
import { fillIn } from '../../../shared/domain/notifications/letter-gaps.ts';
import type { Language } from '../../../shared/domain/notifications/template-keys.ts';
import { readLetterTemplates } from '../../../shared/persistence/rules.ts';
import type { CaseworkDependencies } from '../dependencies.ts';
import { readableCase } from '../readable-case.ts';
import { letterValues } from './letter-values.ts';

/** The templates that this person may write from now, filled in from the case in both languages. */
export async function draftLetters(
  number: string,
  person: Person,
  { now }: Pick<CaseworkDependencies, 'now'>,
): Promise<LetterDrafts> {
  const record = await readableCase(number, person);
  const at = now();
  const language = record.content.language ?? 'zh';
  const about = { number: record.complaint.number, language };
  if (refusalToWrite(person, record)) return { ...about, drafts: [] };
  const { templates } = await readLetterTemplates(at);
  const values = await letterValues(record, person, at);
  const possible = templates.filter((template) => fitsNow(template, record));
  const drafts = possible.map(({ code, name, subject, text }): LetterDraft => {
    const filled = (one: Language) => ({
      subject: fillIn(subject[one], values[one], one),
      text: fillIn(text[one], values[one], one),
    });
    return { template: code, name, zh: filled('zh'), en: filled('en') };
  });
  return { ...about, drafts };
}
