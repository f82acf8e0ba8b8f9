import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../proof/sha-256.ts';
import { supervise } from '../../supervision/supervise.ts';
import { type CaseStory, tell } from '../case-story.testing.ts';
import { contentOf, contextAt, MONDAY, NUMBER, personOf } from '../complaints.testing.ts';
import { keepCommitment } from '../follow-up/follow-commitments.ts';
import { anyLife, walk } from '../model/case-walk.testing.ts';
import { allowed, ask, decide } from '../procedures.testing.ts';
import { addInformation } from '../requests/add-information.ts';
import { answerAsComplainant } from '../requests/answer-as-complainant.ts';
import { SCENES } from '../scenes.testing.ts';
import { alteredTexts } from './altered-texts.ts';
import type { Texts } from './kept-texts.ts';
import { contentOfLife, recordOf } from './records.testing.ts';

const found = (record: Texts) => alteredTexts(record, sha256);
const supervised = (story: CaseStory, act: 'list' | 'unlist' | 'take-over' | 'count-payment') => {
  const done = supervise(story.file, { person: personOf('supervisor'), act, reason: act }, contextAt(MONDAY));
  if (!done.ok) throw new TypeError(`refused: ${done.code}`);
  return tell(story, done.change);
};
const file = { attachmentId: 'a', fileName: '照片.jpg', contentType: 'image/jpeg', size: 9, key: 'k' };

const UNIT = '330212-housing';
const CONTENT = contentOf({ against: { organisationId: UNIT, name: '某单位' } });
const lifeOf = (story: CaseStory, written = '有新证据') => recordOf(story, CONTENT, written);

/** What the complainant typed with the last event of a life, and sent. */
const withFile = (story: CaseStory, text: string): Texts => {
  const { version } = story.file.complaint;
  return { ...lifeOf(story), additions: [{ version, text, attachments: [file] }] };
};

const supplemented = () => {
  const story = SCENES.supplement(UNIT);
  const answer = { outcome: 'supplemented', statement: { text: '补充' }, attachments: [file] } as const;
  return withFile(allowed(story, answerAsComplainant(story.file, answer, contextAt(MONDAY))), '补充');
};

const informed = () => {
  const story = SCENES.handle(UNIT);
  const input = { text: '照片', attachments: [file] };
  return withFile(allowed(story, addInformation(story.file, input, contextAt(MONDAY))), '照片');
};

const kept = () => {
  const story = SCENES.supervise(UNIT);
  const promise = { person: personOf('handler'), commitment: 1, text: '已公布' };
  return allowed(story, keepCommitment(story.file, promise, contextAt(MONDAY)));
};

/** Lives that the dice seldom or never throw. */
const SCENERY: Texts[] = [
  ...Object.values(SCENES).map((scene) => lifeOf(scene(UNIT, NUMBER))),
  supplemented(),
  informed(),
  lifeOf(kept()),
  lifeOf(supervised(SCENES.disputed(UNIT), 'count-payment')),
  lifeOf(supervised(supervised(SCENES.handle(UNIT), 'list'), 'unlist')),
  lifeOf(supervised(ask(SCENES.handle(UNIT), { kind: 'extension' }), 'take-over')),
  lifeOf(decide(ask(SCENES.accept(UNIT), { kind: 'refusal' }), 'granted')),
];

const THROWN: Texts[] = fc
  .sample(anyLife, { numRuns: 400, seed: 11 })
  .map((life) => recordOf(walk(life), contentOfLife(life)));

/** Where somebody could change what was written: each place as a record with something else in it. */
function* alterations(record: Texts): Generator<{ of: string; altered: Texts }> {
  const { content, tasks, additions, letters } = record;
  yield { of: 'content', altered: { ...record, content: { ...content, body: '一切都好。' } } };
  for (const [index, addition] of additions.entries()) {
    const edit = (text: object): Texts => ({
      ...record,
      additions: additions.with(index, { ...addition, ...text }),
    });
    yield { of: 'addition', altered: edit({ text: '没有意见' }) };
    yield { of: 'addition', altered: edit({ attachments: [{ ...file, key: 'other' }] }) };
  }
  for (const [index, letter] of letters.entries()) {
    const edit = (text: object): Texts => ({
      ...record,
      letters: letters.with(index, { ...letter, ...text }),
    });
    yield { of: 'letter', altered: edit({ text: '不予处理' }) };
    yield { of: 'letter', altered: edit({ subject: '不予处理' }) };
  }
  for (const [index, task] of tasks.entries()) {
    const edit = (part: object): Texts => ({ ...record, tasks: tasks.with(index, { ...task, ...part }) });
    const { completion, request, supervision, notes } = task;
    if (completion) {
      const altered = { ...completion, statement: { ...completion.statement, reason: '改过' } };
      yield { of: 'statement', altered: edit({ completion: altered }) };
      yield { of: 'statement', altered: edit({ completion: null }) };
    }
    if (request) yield { of: 'request', altered: edit({ request: { ...request, reason: '改过' } }) };
    if (supervision) yield { of: 'rung', altered: edit({ supervision: { ...supervision, reason: '改过' } }) };
    for (const [place, note] of notes.entries()) {
      yield { of: note.step, altered: edit({ notes: notes.with(place, { ...note, text: '改过' }) }) };
      yield { of: note.step, altered: edit({ notes: notes.toSpliced(place, 1) }) };
      yield { of: note.step, altered: edit({ notes: [...notes, { ...note, text: '补记' }] }) };
    }
  }
}

describe('no false alarm', () => {
  it('is given in any untouched life', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        expect(found(recordOf(walk(life), contentOfLife(life)))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each(SCENERY.map((record, index) => [index, record] as const))('is given in scene %d', (_, record) => {
    expect(found(record)).toEqual([]);
  });
});

/** The events that each kind of place belongs to. */
const BELONGS: Record<string, readonly string[]> = {
  content: ['complaint-submitted'],
  addition: [
    'information-added',
    'reconsideration-requested',
    'complaint-withdrawn',
    'approval-requested',
    'task-completed',
    'payment-disputed',
  ],
  letter: ['letter-written'],
  statement: [
    'task-completed',
    'approval-decided',
    'complaint-merged',
    'complaint-withdrawn',
    'payment-counted',
    'case-taken-over',
  ],
  request: ['approval-requested'],
  rung: ['rung-raised', 'task-completed'],
  'visit-tried': ['step-recorded'],
  'referral-received': ['step-recorded'],
  contacted: ['complainant-contacted'],
  'commitment-made': ['commitment-made'],
  'commitment-kept': ['commitment-kept'],
  'payment-counted': ['payment-counted'],
  'taken-over': ['case-taken-over'],
  unlisted: ['case-unlisted'],
  'declared-malicious': ['malice-declared'],
  'level-changed': ['level-changed'],
  reopened: ['case-reopened'],
};

it('finds every text that was altered, is gone or was put in, with the event that it belongs to', () => {
  const told = new Set<string>();
  for (const record of [...SCENERY, ...THROWN])
    for (const { of, altered } of alterations(record)) {
      const types = found(altered).map(({ version }) => record.events[version - 1]?.type ?? '');
      const own = types.filter((type) => BELONGS[of]?.includes(type));
      expect(own, of).not.toEqual([]);
      for (const type of own) told.add(`${of} of ${type}`);
    }
  expect([...told].toSorted()).toEqual(
    Object.entries(BELONGS)
      .flatMap(([of, types]) => types.map((type) => `${of} of ${type}`))
      .toSorted(),
  );
});
