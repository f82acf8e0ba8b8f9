import { expect, it } from 'vitest';
import { at } from '../clocks/calendar.testing.ts';
import { archiveComplaint } from './archive-complaint.ts';
import { tell } from './case-story.testing.ts';
import { caseAt, contextAt, finish, pass } from './complaints.testing.ts';

const LATER = contextAt(at('2026-03-20 10:00'));

it('ends the case: nobody holds it and nothing is due', () => {
  const change = archiveComplaint(finish(caseAt('visit')).file, LATER);
  expect(change).toMatchObject({
    complaint: {
      state: 'archived',
      stage: null,
      holder: null,
      dueAt: null,
      mark: 'green',
      closedAt: LATER.at,
    },
    event: { type: 'complaint-archived', data: { satisfaction: 'satisfied', rounds: 1 } },
    clocks: [],
  });
});

it('tells how many rounds it took', () => {
  const second = pass(caseAt('visit'), { outcome: 'dissatisfied' });
  const ended = finish(pass(pass(pass(second))));
  expect(archiveComplaint(ended.file, LATER)?.event.data).toMatchObject({ rounds: 2 });
});

it('counts the rounds of a case that ended dissatisfied', () => {
  const second = pass(caseAt('visit'), { outcome: 'dissatisfied' });
  const asked = pass(pass(pass(pass(second))), { outcome: 'dissatisfied' });
  const ended = finish(asked, { outcome: 'round-declined' });
  expect(archiveComplaint(ended.file, LATER)?.event.data).toMatchObject({
    satisfaction: 'dissatisfied',
    rounds: 2,
  });
});

it('changes nothing when asked again', () => {
  const story = finish(caseAt('visit'));
  const change = archiveComplaint(story.file, LATER);
  expect(change).not.toBeNull();
  expect(archiveComplaint(change ? tell(story, change).file : story.file, LATER)).toBeNull();
});

it('refuses a case that is not at its end', () => {
  expect(() => archiveComplaint(caseAt('visit').file, LATER)).toThrow('not at its end: visit');
  expect(() => archiveComplaint(finish(caseAt('accept'), { outcome: 'refused' }).file, LATER)).toThrow();
});
