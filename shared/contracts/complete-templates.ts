import { LATER_TEXTS } from './later-texts.ts';
import { storedTemplates, type Template } from './templates.ts';

const nameOf = ({ key, channel, language }: Template) => `${key} ${channel} ${language}`;

/**
 * A value of kind `templates` from before some notices existed, completed: with the wording that this city has on record, else the
 * program's own. What is not of that shape is left as it is, for whoever checks it.
 */
export function completeTemplates(
  given: Readonly<Record<string, unknown>>,
  onRecord: Readonly<Record<string, unknown>> | undefined,
): { value: Readonly<Record<string, unknown>>; added: readonly Template[] } {
  const read = storedTemplates.safeParse({ ...given, version: 1 });
  if (!read.success) return { value: given, added: [] };
  const there = new Set(read.data.templates.map(nameOf));
  const kept = storedTemplates.safeParse({ ...onRecord, version: 1 }).data?.templates ?? [];
  const added = LATER_TEXTS.filter((text) => !there.has(nameOf(text))).map(
    (text) => kept.find((one) => nameOf(one) === nameOf(text)) ?? text,
  );
  if (added.length === 0) return { value: given, added };
  const { templates } = given;
  return {
    value: { ...given, templates: [...(Array.isArray(templates) ? templates : []), ...added] },
    added,
  };
}
