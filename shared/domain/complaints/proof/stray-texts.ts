import type { EventType } from '../../../../events/catalogue.ts';
import type { CaseEvent } from '../case-event.ts';
import type { TaskNote } from '../tasks/task.ts';
import type { Altered } from './altered.ts';
import type { Texts } from './kept-texts.ts';

/** The event that each kind of note is written with. */
const NOTED_BY = {
  'visit-tried': 'step-recorded',
  'referral-received': 'step-recorded',
  contacted: 'complainant-contacted',
  'commitment-made': 'commitment-made',
  'commitment-kept': 'commitment-kept',
  'payment-counted': 'payment-counted',
  'taken-over': 'case-taken-over',
  unlisted: 'case-unlisted',
  'declared-malicious': 'malice-declared',
  'level-changed': 'level-changed',
  reopened: 'case-reopened',
} as const satisfies Record<TaskNote['step'], EventType>;

/** Events that the complainant writes something with. */
const WRITTEN_WITH: readonly EventType[] = [
  ...(['information-added', 'reconsideration-requested', 'complaint-withdrawn'] as const),
  ...(['approval-requested', 'task-completed', 'payment-disputed'] as const),
];

/** Events of them that files may have come with; whether they did is compared with their hash. */
const SENT_WITH: readonly EventType[] = ['information-added', 'task-completed'];

/** Texts and files that no event tells of: somebody put them in. */
export function strayTexts({ events, additions, letters, tasks }: Texts): Altered[] {
  const typeAt = (version: number) => events.find((event) => event.version === version)?.type;
  const notes = tasks.flatMap((task) => task.notes);
  return [
    ...additions
      .filter(({ version, attachments }) => {
        const type = typeAt(version);
        return !(type && (attachments ? SENT_WITH : WRITTEN_WITH).includes(type));
      })
      .map(({ version }) => ({ version, what: 'addition' as const })),
    ...letters
      .filter(({ version }) => typeAt(version) !== 'letter-written')
      .map(({ version }) => ({ version, what: 'letter' as const })),
    ...notes
      .filter((note) => countOf(notes, note) > events.filter((event) => isNoted(event, note)).length)
      .map((note) => ({ version: eventOf(events, note), what: 'step' as const })),
  ];
}

const countOf = (notes: readonly TaskNote[], { step, at, by }: TaskNote) =>
  notes.filter((note) => note.step === step && note.at === at && note.by === by).length;

const isNoted = ({ type, at, actor, data }: CaseEvent, note: TaskNote): boolean =>
  type === NOTED_BY[note.step] &&
  (!('step' in data) || data.step === note.step) &&
  at === note.at &&
  actor.kind === 'person' &&
  actor.id === note.by;

/** The event that a note pretends to belong to. */
const eventOf = (events: readonly CaseEvent[], note: TaskNote): number =>
  events.findLast((event) => isNoted(event, note))?.version ?? lastBy(events, note.at);

/** The last event by an instant; the first where there is none. */
export const lastBy = (events: readonly CaseEvent[], at: string): number =>
  events.findLast((event) => event.at <= at)?.version ?? 1;
