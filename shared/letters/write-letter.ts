import { LATER_TEXTS } from '../contracts/later-texts.ts';
import type { Template } from '../contracts/templates.ts';
import { asHtml, render } from '../domain/notifications/render.ts';
import { readTemplates } from '../persistence/rules.ts';

/** The text in effect for a notice; one that the stored version was too early for has the program's own words. */
async function chooseTemplate(
  { key, channel, language }: Pick<Template, 'key' | 'channel' | 'language'>,
  at: string,
): Promise<Template> {
  const { templates } = await readTemplates(at);
  const found = [...templates, ...LATER_TEXTS].find(
    (one) => one.key === key && one.channel === channel && one.language === language,
  );
  if (!found) throw new TypeError(`there is no template ${key} ${channel} ${language}`);
  return found;
}

/** Subject and body of a notice as its reader sees them. */
export async function writeLetter(
  choice: Pick<Template, 'key' | 'channel' | 'language'>,
  values: Readonly<Record<string, string>>,
  at: string,
): Promise<{ subject: string; text: string; html: string }> {
  const { subject, body } = await chooseTemplate(choice, at);
  const text = render(body, values);
  return { subject: render(subject, values), text, html: asHtml(text, choice.language) };
}
