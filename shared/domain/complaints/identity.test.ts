import { expect, it } from 'vitest';
import { at } from '../clocks/calendar.testing.ts';
import { clockOf, until } from '../supervision/ladder.testing.ts';
import { supervise } from '../supervision/supervise.ts';
import { type CaseStory, tell } from './case-story.testing.ts';
import { caseAt, contextAt, LEAD_UNIT, MONDAY, OTHER_UNIT, pass, personOf } from './complaints.testing.ts';
import { mayRead, maySeeIdentity, refusalToComplete, seesIdentity, unmaskedUntil } from './permissions.ts';
import { approved, dispatchedTo, sideTaskOf } from './procedures.testing.ts';

const supervisor = personOf('supervisor');
const handler = personOf('handler');
const takenOver = (story: CaseStory): CaseStory => {
  const act = { person: supervisor, act: 'take-over', reason: '久拖不决' } as const;
  const decision = supervise(story.file, act, contextAt(MONDAY));
  if (!decision.ok) throw new TypeError(decision.code);
  return tell(story, decision.change);
};

it('is seen by units that have had the case, while another has it', () => {
  const { complaint } = caseAt('handle').file;
  expect(maySeeIdentity(personOf('dispatcher'), complaint)).toBe(true);
  expect(maySeeIdentity(handler, complaint)).toBe(true);
  expect(maySeeIdentity(personOf('visitor'), complaint)).toBe(false);
});

it('is seen by a unit that the case was taken from before it did anything', () => {
  const { complaint } = takenOver(caseAt('sign')).file;
  expect(complaint.holder).toBe(supervisor.organisation);
  expect(maySeeIdentity(handler, complaint)).toBe(true);
});

it('stays seen by a unit that owes an answer to supervision', () => {
  const { complaint } = until(caseAt('handle'), at('2026-03-17 09:00')).file;
  const rungs = complaint.procedure.rungs.map((rung) => ({ ...rung, unit: OTHER_UNIT }));
  const other = personOf('handler', { organisation: OTHER_UNIT });
  expect(mayRead(other, complaint)).toBe(false);
  expect(mayRead(other, { ...complaint, procedure: { ...complaint.procedure, rungs } })).toBe(true);
});

it('is never seen by the complained-of unit, whatever part it once had and whatever was approved', () => {
  const { complaint } = approved(caseAt('handle'), { kind: 'unmasking', person: handler }).file;
  const about = { ...complaint, against: LEAD_UNIT };
  expect(unmaskedUntil(handler, complaint, MONDAY)).not.toBeNull();
  expect(unmaskedUntil(handler, about, MONDAY)).toBeNull();
  expect(maySeeIdentity(handler, about)).toBe(false);
  expect(seesIdentity(handler, about, MONDAY)).toBe(false);
});

it('is seen by who got it approved and by nobody else of his unit, until the approval ends', () => {
  const before = caseAt('handle');
  expect(seesIdentity(supervisor, before.file.complaint, MONDAY)).toBe(false);
  const decider = personOf('supervisor', { id: 'supervisor3' });
  const { complaint } = approved(before, { kind: 'unmasking', person: supervisor }).file;
  const end = unmaskedUntil(supervisor, complaint, MONDAY) ?? '';
  expect(seesIdentity(supervisor, complaint, end)).toBe(true);
  const later = new Date(Date.parse(end) + 1).toISOString();
  expect(seesIdentity(supervisor, complaint, later)).toBe(false);
  expect(seesIdentity(decider, complaint, end)).toBe(false);
  expect(seesIdentity(handler, complaint, later)).toBe(true);
});

it('a case that was taken over gives supervisors of other units nobody’s part', () => {
  const story = takenOver(pass(dispatchedTo(OTHER_UNIT)));
  const task = sideTaskOf(story, 'assist', OTHER_UNIT);
  const person = personOf('supervisor', { organisation: OTHER_UNIT });
  expect(refusalToComplete(person, task, story.file.complaint)).toBe('task.role-not-allowed');
  const own = story.file.tasks.find(({ stage, status }) => stage === 'handle' && status === 'open');
  expect(own && refusalToComplete(supervisor, own, story.file.complaint)).toBeNull();
  expect(clockOf(story, 'handle#1').unit).toBe(supervisor.organisation);
});
