import { expect, it } from 'vitest';
import { at } from '../../clocks/calendar.testing.ts';
import type { CaseStory } from '../case-story.testing.ts';
import { caseAt, contextAt, MONDAY, personOf } from '../complaints.testing.ts';
import { allowed } from '../procedures.testing.ts';
import { overdueCommitments } from './commitment.ts';
import { keepCommitment, makeCommitment } from './follow-commitments.ts';

const overdueOf = ({ file }: CaseStory, now: string) =>
  overdueCommitments(file.complaint.procedure.commitments, file.clocks, now);
const promisedBy = (due: string) => {
  const story = caseAt('handle');
  const promise = { person: personOf('handler'), what: '公布清单', due };
  return allowed(story, makeCommitment(story.file, promise, contextAt(MONDAY)));
};

it.each([
  ['on its last day', '2026-03-31', '2026-03-31 23:59', 0],
  ['on the day after', '2026-03-31', '2026-04-01 00:00', 1],
  ['on the Sunday after a Saturday', '2026-03-14', '2026-03-15 10:00', 0],
  ['on the Monday after a Saturday', '2026-03-14', '2026-03-16 10:00', 0],
  ['on the Tuesday after a Saturday', '2026-03-14', '2026-03-17 00:00', 1],
])('of a promise %s is overdue', (_, due, now, overdue) => {
  expect(overdueOf(promisedBy(due), at(now))).toHaveLength(overdue);
});

it('is not overdue any more once it was kept', () => {
  const story = promisedBy('2026-03-31');
  const late = at('2026-04-02 10:00');
  const keeping = { person: personOf('lead'), commitment: 1, text: '已公布' };
  expect(overdueOf(story, late)).toHaveLength(1);
  const kept = allowed(story, keepCommitment(story.file, keeping, contextAt(late)));
  expect(overdueOf(kept, late)).toEqual([]);
});
