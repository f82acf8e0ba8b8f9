import type { CaseCloudEvent } from '../../events/envelope.ts';
import type { CaseFile } from '../domain/complaints/case-file.ts';
import { momentText } from '../domain/notifications/moment-text.ts';
import type { Language, Placeholder } from '../domain/notifications/template-keys.ts';
import { readTaxonomyVersion } from '../persistence/pinned-rules.ts';
import { dueMovedBy, refusalCodeOf, requestOf, supplementOf } from './facts-of-event.ts';
import { noticeOf } from './news.ts';
import { PROGRESS, RECEIVERS, WHY_DUE_MOVED } from './words.ts';

/** What letters to a complainant are filled from. */
export type About = {
  event: CaseCloudEvent;
  file: CaseFile;
  language: Language;
  /** Where he opens the case, and where he ends the messages. */
  link: string;
  unsubscribe: string;
};

type Resolve = (about: About) => string | undefined | Promise<string | undefined>;

const due: Resolve = ({ event: { data }, language }) =>
  'dueAt' in data && typeof data.dueAt === 'string' ? momentText(data.dueAt, language) : undefined;

const movedDue =
  (end: 'from' | 'to'): Resolve =>
  async ({ event, file, language }) => {
    const moved = await dueMovedBy(event, file);
    return moved ? momentText(moved[end], language) : undefined;
  };

/** A refusal's text in the words of the taxonomy that the case was filed under; what the official wrote besides stays on the page. */
const refusalText =
  (text: 'name' | 'otherWay'): Resolve =>
  async ({ event, file, language }) => {
    const code = refusalCodeOf(event, file);
    const { refusalReasons } = await readTaxonomyVersion(file.complaint.taxonomyVersion);
    return refusalReasons.find((reason) => reason.code === code)?.[text][language];
  };

/** How each placeholder gets its value; one line more where an event brings something new to say. */
const RESOLVE: Readonly<Partial<Record<Placeholder, Resolve>>> = {
  number: ({ file }) => file.complaint.number,
  link: ({ link }) => link,
  unsubscribe: ({ unsubscribe }) => unsubscribe,
  due,
  until: due,
  reason: refusalText('name'),
  otherWay: refusalText('otherWay'),
  // The sentence that it stands in has a full stop of its own.
  what: ({ file }) => supplementOf(file)?.replace(/[。.]+$/u, ''),
  oldDue: movedDue('from'),
  newDue: movedDue('to'),
  why: ({ event, language }) => WHY_DUE_MOVED[event.type]?.[language],
  other: ({ event, file }) =>
    event.subject !== file.complaint.number
      ? event.subject
      : event.type === 'suda.complaint-merged.v1'
        ? event.data.into
        : undefined,
  progress: ({ event, language }) => PROGRESS[noticeOf(event) ?? 'merged-progress']?.[language],
  receiver: ({ event, file, language }) => {
    const body = requestOf(event, file)?.body;
    return body && RECEIVERS[body][language];
  },
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
