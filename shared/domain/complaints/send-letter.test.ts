import { describe, expect, it } from 'vitest';
import { hashOf } from '../proof/event-chain.ts';
import { sha256 } from '../proof/sha-256.ts';
import type { Person } from './actor.ts';
import { archiveComplaint } from './archive-complaint.ts';
import { type CaseStory, tell } from './case-story.testing.ts';
import {
  COMPLAINED_OF,
  caseAt,
  contextAt,
  finish,
  MONDAY,
  OTHER_UNIT,
  pass,
  personOf,
} from './complaints.testing.ts';
import { LETTER_SITUATIONS, type LetterTemplateChoice } from './letter.ts';
import { approved, ask, dispatchedTo } from './procedures.testing.ts';
import { SCENES } from './scenes.testing.ts';
import { sendLetter } from './send-letter.ts';

const letter = { language: 'zh', subject: '最新进展', text: '已在核实，本周五前答复您。' } as const;
const progress: LetterTemplateChoice = { code: 'progress', version: 3, when: LETTER_SITUATIONS };
const write = (
  { file }: CaseStory,
  person: Person = personOf('handler'),
  template: LetterTemplateChoice | null = progress,
) => sendLetter(file, { person, template, letter }, contextAt(MONDAY));

const archived = () => {
  const visited = finish(caseAt('visit'));
  const change = archiveComplaint(visited.file, contextAt(MONDAY));
  if (!change) throw new TypeError('a visited case is archived');
  return tell(visited, change);
};

describe('a letter', () => {
  it('is an event with the hash of its words, and leaves everything else as it was', () => {
    const { file } = caseAt('handle');
    const decision = write(caseAt('handle'));
    if (!decision.ok) throw new TypeError(decision.code);
    const { complaint, event, ...rest } = decision.change;
    const { version, head } = complaint;
    expect(complaint).toEqual({ ...file.complaint, version, head });
    expect(rest).toEqual({ openedTasks: [], changedTasks: [], clocks: [] });
    expect(event).toMatchObject({
      type: 'letter-written',
      version: file.complaint.version + 1,
      previousHash: file.complaint.head,
      actor: { kind: 'person', id: 'handler', organisation: '330203-market' },
      data: {
        template: 'progress',
        templateVersion: 3,
        language: 'zh',
        textHash: hashOf({ subject: letter.subject, text: letter.text }, sha256),
        unit: '330203-market',
      },
    });
    expect(JSON.stringify(event)).not.toContain(letter.text);
  });

  it('is written also while an approval is waited for, and while the case is suspended', () => {
    expect(write(ask(caseAt('handle'), { kind: 'extension' })).ok).toBe(true);
    expect(write(approved(caseAt('handle'), { kind: 'suspension' })).ok).toBe(true);
  });

  it('is written by the unit in charge while the workflow goes on to the next station', () => {
    expect(write(finish(caseAt('handle'))).ok).toBe(true);
  });

  it.each([
    ['a template that is gone', null],
    ['a template for another time', { ...progress, when: ['reply', 'archived'] }],
  ] as const)('is refused with %s', (_, template) => {
    expect(write(caseAt('handle'), personOf('handler'), template)).toEqual({
      ok: false,
      code: 'letter.not-now',
    });
  });

  it('is refused with a gap in its subject too', () => {
    const decision = sendLetter(
      caseAt('handle').file,
      { person: personOf('handler'), template: progress, letter: { ...letter, subject: '【待填：标题】' } },
      contextAt(MONDAY),
    );
    expect(decision).toEqual({ ok: false, code: 'letter.gaps-left' });
  });
});

describe('the unit in charge', () => {
  it('does not write while the complainant is asked how it handled his case', () => {
    expect(write(caseAt('visit'))).toEqual({ ok: false, code: 'letter.not-now' });
    expect(write(SCENES.decide(COMPLAINED_OF))).toEqual({ ok: false, code: 'letter.not-now' });
    expect(write(caseAt('visit'), personOf('visitor')).ok).toBe(true);
  });

  it('writes again once the case is archived, and nobody else does', () => {
    expect(write(archived()).ok).toBe(true);
    for (const user of ['visitor', 'supervisor', 'dispatcher'])
      expect(write(archived(), personOf(user))).toEqual({ ok: false, code: 'task.not-yours' });
  });

  it('writes only what is for a case that is archived', () => {
    const handling = { ...progress, when: ['handle'] } as const;
    expect(write(archived(), personOf('handler'), handling)).toEqual({ ok: false, code: 'letter.not-now' });
  });
});

it('is not written by a unit that only gives its opinion', () => {
  const helping = personOf('handler', { organisation: OTHER_UNIT });
  expect(write(pass(dispatchedTo(OTHER_UNIT)), helping)).toEqual({ ok: false, code: 'task.not-yours' });
});

it('is not written on a refused case: the refusal said everything', () => {
  const refused = finish(caseAt('accept'), { outcome: 'refused' });
  for (const user of ['dispatcher', 'supervisor'])
    expect(write(refused, personOf(user))).toEqual({ ok: false, code: 'task.not-yours' });
});
