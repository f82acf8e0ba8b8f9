import type { CaseCloudEvent } from '../../events/envelope.ts';
import { momentText } from '../../shared/domain/notifications/moment-text.ts';
import type { Language, Placeholder } from '../../shared/domain/notifications/template-keys.ts';
import { readTaxonomy } from '../../shared/persistence/rules.ts';

/** What letters to a complainant are filled from. */
export type About = {
  event: CaseCloudEvent;
  language: Language;
  /** Where he opens the case, and where he ends the messages. */
  link: string;
  unsubscribe: string;
};

const instantOf =
  (field: string) =>
  ({ event, language }: About) => {
    const found = new Map<string, unknown>(Object.entries(event.data)).get(field);
    return typeof found === 'string' ? momentText(found, language) : undefined;
  };

/** A refusal's text in the words of the taxonomy; what the official wrote besides stays on the page. */
const refusalText =
  (text: 'name' | 'otherWay') =>
  async ({ event, language }: About) => {
    if (event.type !== 'suda.task-completed.v1') return undefined;
    const { refusalReasons } = await readTaxonomy(event.time);
    return refusalReasons.find(({ code }) => code === event.data.reasonCode)?.[text][language];
  };

type Resolve = (about: About) => string | undefined | Promise<string | undefined>;

/** How each placeholder gets its value from an event; one line more where an event brings something new to say. */
const RESOLVE: Readonly<Partial<Record<Placeholder, Resolve>>> = {
  number: ({ event }) => event.subject,
  link: ({ link }) => link,
  unsubscribe: ({ unsubscribe }) => unsubscribe,
  due: instantOf('dueAt'),
  reason: refusalText('name'),
  otherWay: refusalText('otherWay'),
};

/** Values of the placeholders that a notice may use; one that the event says nothing of is left out. */
export async function valuesOf(
  placeholders: readonly Placeholder[],
  about: About,
): Promise<Record<string, string>> {
  const values: Record<string, string> = {};
  for (const name of placeholders) {
    const value = await RESOLVE[name]?.(about);
    if (value !== undefined) values[name] = value;
  }
  return values;
}
