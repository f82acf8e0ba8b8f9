import type { CaseAction } from '../../../shared/contracts/case-actions.ts';
import type { LetterTemplate } from '../../../shared/contracts/letter-templates.ts';
import type { CaseChange } from '../../../shared/domain/complaints/case-file.ts';
import { letterPart } from '../../../shared/persistence/letter-repository.ts';
import { readLetterTemplates } from '../../../shared/persistence/rules.ts';
import type { TransactionPart } from '../../../shared/persistence/write-transaction.ts';

/** A template with the version of the configuration that it stands in. */
export type ChosenTemplate = LetterTemplate & { version: number };

/** The template that a letter begins from, as in effect; null for other actions, and where it is gone. */
export async function letterTemplateOf(action: CaseAction, at: string): Promise<ChosenTemplate | null> {
  if (action.action !== 'write-letter') return null;
  const { version, templates } = await readLetterTemplates(at);
  const found = templates.find(({ code }) => code === action.template);
  return found ? { ...found, version } : null;
}

/** What was written, for the transaction of its event. */
export function writtenParts(
  action: CaseAction,
  template: ChosenTemplate | null,
  { event }: CaseChange,
): TransactionPart[] {
  if (action.action !== 'write-letter' || !template || event.actor.kind !== 'person') return [];
  const { number, version, at, actor } = event;
  const { language, subject, text } = action;
  const { name } = template;
  return [
    letterPart({
      number,
      version,
      at,
      by: actor.id,
      unit: actor.organisation,
      name,
      language,
      subject,
      text,
    }),
  ];
}
