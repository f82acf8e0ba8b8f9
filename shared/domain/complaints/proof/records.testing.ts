import { type CaseStory, eventsOf } from '../case-story.testing.ts';
import type { ComplaintContent } from '../complaint.ts';
import { contentOf } from '../complaints.testing.ts';
import type { Life } from '../model/case-walk.testing.ts';
import type { Texts } from './kept-texts.ts';

/** What was written in a life besides its tasks, with what event: as `try-action.testing.ts` and the scenes write it. */
const WRITTEN = {
  'information-added': '照片',
  'complaint-withdrawn': '已解决',
  'payment-disputed': '没有到账',
} as const;

/** All that the table holds of a life, as it is read again. */
export function recordOf(story: CaseStory, content: ComplaintContent = contentOf(), reason = '新证据') {
  const events = eventsOf(story);
  const additions = events.flatMap(({ type, version, actor }) => {
    if (type === 'reconsideration-requested') return [{ version, text: reason }];
    if (type === 'approval-requested')
      return actor.kind === 'complainant' ? [{ version, text: '已解决' }] : [];
    const text = new Map<string, string>(Object.entries(WRITTEN)).get(type);
    return text === undefined ? [] : [{ version, text }];
  });
  const letters = events
    .filter(({ type }) => type === 'letter-written')
    .map(({ version }) => ({ version, subject: '最新进展', text: '已在核实' }));
  const record = { ...story.file, content, events, additions, letters };
  return JSON.parse(JSON.stringify(record)) as typeof record satisfies Texts;
}

/** The complaint of a random life. */
export const contentOfLife = ({ against, urgent, anonymous }: Life): ComplaintContent =>
  contentOf({
    against: { organisationId: against, name: '某单位' },
    urgent,
    ...(anonymous && { complainant: { kind: 'anonymous' } }),
  });
