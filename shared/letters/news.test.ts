import { expect, it } from 'vitest';
import { freshNumber } from '../../test/saved-case.ts';
import { archiveComplaint } from '../domain/complaints/archive-complaint.ts';
import { type CaseStory, eventsOf, tell } from '../domain/complaints/case-story.testing.ts';
import {
  caseAt,
  contextAt,
  finish,
  MONDAY,
  OTHER_UNIT,
  open,
  pass,
  personOf,
} from '../domain/complaints/complaints.testing.ts';
import { approved } from '../domain/complaints/procedures.testing.ts';
import { redrive } from '../domain/complaints/redrive.ts';
import { markClock } from '../domain/complaints/tasks/mark-clock.ts';
import { asDelivered } from './as-delivered.ts';
import { noticeOf } from './news.ts';

const told = (story: CaseStory) => eventsOf(story).flatMap((event) => noticeOf(asDelivered(event)) ?? []);

function archived(number: string): CaseStory {
  const visited = finish(caseAt('visit', {}, { number }));
  const change = archiveComplaint(visited.file, contextAt(MONDAY));
  if (!change) throw new TypeError('a visited case is archived');
  return tell(visited, change);
}

it('tells each step of a smooth life that concerns the complainant, and nothing of the work between', () => {
  expect(told(archived(freshNumber()))).toEqual([
    'receipt',
    'accepted',
    'answered',
    'visit-announced',
    'archived',
  ]);
});

it('tells that a complaint is not accepted', () => {
  const refused = finish(caseAt('accept', {}, { number: freshNumber() }), { outcome: 'refused' });
  expect(told(refused)).toEqual(['receipt', 'refused']);
});

it('tells the answer also of a case that was not drawn for a visit', () => {
  const policy = { ...contextAt(MONDAY).policy, visitShare: 0 };
  const replied = finish(caseAt('reply', {}, { number: freshNumber() }), {
    context: { ...contextAt(MONDAY), policy },
  });
  expect(told(replied).at(-1)).toBe('answered');
});

it('tells that a second round begins, and the answer of each round', () => {
  const second = pass(caseAt('visit', {}, { number: freshNumber() }), { outcome: 'dissatisfied' });
  const replied = pass(pass(pass(second), { person: personOf('lead') }));
  expect(told(replied).slice(3)).toEqual(['visit-announced', 'second-round', 'answered', 'visit-announced']);
});

it('tells nothing of marks, of cases sent back and of repairs', () => {
  const returned = pass(caseAt('sign', {}, { number: freshNumber() }), { outcome: 'returned' });
  const again = pass(returned, { dispatch: { leadUnit: OTHER_UNIT, level: 'general', urgent: false } });
  const redriven = tell(again, redrive(again.file, personOf('admin'), 2, contextAt(MONDAY)));
  const clock = redriven.file.clocks.find(({ nextTickAt }) => nextTickAt !== null);
  const marked = markClock(redriven.file, clock?.clockId ?? '', contextAt(clock?.nextTickAt ?? ''));
  if (!marked) throw new TypeError('a running clock is marked when its time has come');
  const story = tell(redriven, marked);
  expect(eventsOf(story).map(({ type }) => type)).toEqual(
    expect.arrayContaining(['workflow-redriven', 'clock-marked']),
  );
  expect(told(story)).toEqual(['receipt', 'accepted']);
});

it('tells that no further round follows', () => {
  const dissatisfied = { outcome: 'dissatisfied', statement: { reason: '仍未解决' } } as const;
  let story = pass(caseAt('visit', {}, { number: freshNumber() }), dissatisfied);
  for (let passed = 0; passed < 3; passed += 1) story = pass(story);
  const declined = finish(pass(story, dissatisfied), {
    outcome: 'round-declined',
    statement: { reason: '整改已到位' },
  });
  expect(told(declined).at(-1)).toBe('round-declined');
});

it('tells that another body did not take it, which is no result', () => {
  const referred = open(
    approved(caseAt('handle', {}, { number: freshNumber() }), { kind: 'transfer', body: 'court' }),
  );
  expect(told(finish(referred)).at(-1)).toBe('transfer-result');
  expect(told(finish(referred, { outcome: 'declined' })).at(-1)).toBe('transfer-declined');
});
