import type { CaseEvent } from '../case-event.ts';
import type { Attachment, ComplaintContent } from '../complaint.ts';
import type { Task, TaskNote } from '../tasks/task.ts';
import type { TextKind } from './altered.ts';
import type { EventOf, HashesOf, HashingType } from './hashed-fields.ts';

/** What is kept beside the chain of a case, as much of it as events have hashes of. */
export type Texts = {
  content: ComplaintContent;
  events: readonly CaseEvent[];
  tasks: readonly Pick<Task, 'stage' | 'round' | 'completion' | 'request' | 'supervision' | 'notes'>[];
  additions: readonly { version: number; text: string; attachments?: readonly Attachment[] | undefined }[];
  letters: readonly { version: number; subject: string; text: string }[];
};

/** A text as it is kept; undefined when it is gone, null where there is none. */
export type Kept = { what: TextKind; text: unknown };

/** Where the text of every hash of every event is kept; some are kept twice. Whoever gives an event a new hash adds its place here. */
const KEPT: {
  [T in HashingType]: (event: EventOf<T>, texts: Texts) => Record<HashesOf<T>, readonly Kept[]>;
} = {
  'complaint-submitted': (_, { content }) => ({ contentHash: [{ what: 'content', text: content }] }),
  'information-added': (event, texts) => ({
    textHash: [{ what: 'addition', text: additionOf(event, texts)?.text }],
    attachmentsHash: filesOf(event, texts),
  }),
  'reconsideration-requested': (event, texts) => ({
    reasonHash: [{ what: 'addition', text: additionOf(event, texts)?.text }],
  }),
  'complaint-withdrawn': (event, texts) => ({
    reasonHash: [...reasonAtEnd(event.data.ended, texts), ...writtenAgain(event, texts, (text) => text)],
  }),
  'complaint-merged': ({ data }, texts) => ({ reasonHash: reasonAtEnd(data.ended, texts) }),
  'letter-written': ({ version }, { letters }) => {
    const letter = letters.find((each) => each.version === version);
    const text = letter && { subject: letter.subject, text: letter.text };
    return { textHash: [{ what: 'letter', text }] };
  },
  'task-completed': (event, texts) => {
    const { stage, round, raised } = event.data;
    return {
      statementHash: [
        { what: 'statement', text: statementAt(texts, stage, round) },
        ...writtenAgain(event, texts, (text) => ({ text })),
      ],
      attachmentsHash: filesOf(event, texts),
      'raised.reasonHash': raised ? reasonOfRung(raised.supervision, texts) : [],
    };
  },
  'approval-requested': (event, texts) => {
    const request = taskAt(texts, 'approve', event.data.approval)?.request;
    return {
      requestHash: [
        { what: 'request', text: request },
        ...writtenAgain(event, texts, (reason) => ({ ...request, reason })),
      ],
    };
  },
  'approval-decided': ({ data }, texts) => ({
    statementHash: [{ what: 'statement', text: statementAt(texts, 'approve', data.approval) }],
  }),
  'rung-raised': ({ data }, texts) => ({ reasonHash: reasonOfRung(data.supervision, texts) }),
  'case-taken-over': (event, texts) => ({ reasonHash: noted(event, 'taken-over', texts) }),
  'case-unlisted': (event, texts) => ({ reasonHash: noted(event, 'unlisted', texts) }),
  'malice-declared': (event, texts) => ({ reasonHash: noted(event, 'declared-malicious', texts) }),
  'level-changed': (event, texts) => ({ reasonHash: noted(event, 'level-changed', texts) }),
  'case-reopened': (event, texts) => ({ reasonHash: noted(event, 'reopened', texts) }),
  'step-recorded': (event, texts) => ({ textHash: noted(event, event.data.step, texts, 'step') }),
  'payment-disputed': (event, texts) => ({
    textHash: [{ what: 'addition', text: additionOf(event, texts)?.text }],
  }),
  'payment-counted': (event, texts) => ({
    textHash: event.data.by === 'supervision' ? noted(event, 'payment-counted', texts) : [],
  }),
  'complainant-contacted': (event, texts) => ({ textHash: noted(event, 'contacted', texts, 'step') }),
  'commitment-made': (event, texts) => ({ textHash: noted(event, 'commitment-made', texts, 'promise') }),
  'commitment-kept': (event, texts) => ({ textHash: noted(event, 'commitment-kept', texts, 'promise') }),
};

/** What is kept of what a type of event has hashes of, by the hash. */
export const keptBy = <T extends HashingType>(type: T, event: EventOf<T>, texts: Texts) =>
  KEPT[type](event, texts);

export const isHashing = (event: CaseEvent): event is EventOf<HashingType> => event.type in KEPT;

const taskAt = ({ tasks }: Texts, stage: string, round: number) =>
  tasks.find((task) => task.stage === stage && task.round === round);

const statementAt = (texts: Texts, stage: string, round: number) =>
  taskAt(texts, stage, round)?.completion?.statement;

const additionOf = ({ version }: CaseEvent, { additions }: Texts) =>
  additions.find((addition) => addition.version === version);

const filesOf = (event: CaseEvent, texts: Texts): Kept[] => [
  { what: 'addition', text: additionOf(event, texts)?.attachments },
];

/** What the complainant wrote is kept by itself as well, so that his page can show it. */
const writtenAgain = (event: CaseEvent, texts: Texts, hashed: (text: string) => unknown): Kept[] => {
  const addition = additionOf(event, texts);
  return addition ? [{ what: 'addition', text: hashed(addition.text) }] : [];
};

/** The reason for which a station was left stands on its task, the first that ended. */
function reasonAtEnd(ended: readonly { stage: string; round: number }[], texts: Texts): Kept[] {
  const [left] = ended;
  return [{ what: 'reason', text: left && statementAt(texts, left.stage, left.round)?.['reason'] }];
}

const reasonOfRung = (supervision: number, texts: Texts): Kept[] => [
  { what: 'reason', text: taskAt(texts, 'supervise', supervision)?.supervision?.reason },
];

/** The words that were noted with an event: those of the same step, person and instant; of several in their order. */
function noted(
  event: CaseEvent,
  step: string,
  { tasks, events }: Texts,
  what: TextKind = 'reason',
): readonly Kept[] {
  const notes = tasks.flatMap((task) => task.notes).filter((note) => isOf(note, event, step));
  const place = events
    .filter((each) => isAlike(each, event))
    .findIndex(({ version }) => version === event.version);
  return [{ what, text: notes[place]?.text }];
}

/** Whether two events were noted alike: their words can only be told apart by their order. */
const isAlike = (one: CaseEvent, { type, at, actor, data }: CaseEvent): boolean =>
  one.type === type &&
  one.at === at &&
  one.actor.kind === 'person' &&
  actor.kind === 'person' &&
  one.actor.id === actor.id &&
  (!('step' in one.data && 'step' in data) || one.data.step === data.step) &&
  (!('commitment' in one.data && 'commitment' in data) || one.data.commitment === data.commitment);

const isOf = (note: TaskNote, { at, actor, data }: CaseEvent, step: string): boolean =>
  note.step === step &&
  note.at === at &&
  actor.kind === 'person' &&
  note.by === actor.id &&
  (!('commitment' in data) || note.commitment === data.commitment);
