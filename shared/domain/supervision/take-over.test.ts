import { describe, expect, it } from 'vitest';
import { at } from '../clocks/calendar.testing.ts';
import { type CaseStory, tell } from '../complaints/case-story.testing.ts';
import {
  caseAt,
  contextAt,
  finish,
  LEAD_UNIT,
  OTHER_UNIT,
  open,
  openTaskOf,
  personOf,
} from '../complaints/complaints.testing.ts';
import { dispatchedTo } from '../complaints/procedures.testing.ts';
import type { MainStage } from '../complaints/tasks/stage.ts';
import { hashOf } from '../proof/event-chain.ts';
import { sha256 } from '../proof/sha-256.ts';
import { clockOf } from './ladder.testing.ts';
import { supervise } from './supervise.ts';

const supervisor = personOf('supervisor');
const OFFICE = supervisor.organisation;
const TUESDAY = at('2026-03-03 10:00');
const REASON = '久拖不决';

const trying = (story: CaseStory, person = supervisor) =>
  supervise(story.file, { person, act: 'take-over', reason: REASON }, contextAt(TUESDAY));
function taken(story: CaseStory): CaseStory {
  const decision = trying(story);
  if (!decision.ok) throw new TypeError(decision.code);
  return tell(story, decision.change);
}

describe('a case that is taken over', () => {
  it.each<[MainStage, string | null, boolean]>([
    ['accept', null, false],
    ['dispatch', null, false],
    ['sign', OFFICE, true],
    ['handle', OFFICE, true],
    ['review', OFFICE, true],
    ['reply', OFFICE, true],
    ['visit', LEAD_UNIT, false],
  ])('at %s is led by %s from then on; it may not be returned: %s', (stage, leadUnit, adjudicated) => {
    const before = caseAt(stage);
    const from = openTaskOf(before.file).unit;
    expect(taken(before).file.complaint).toMatchObject({
      ...{ holder: OFFICE, heldSince: TUESDAY, leadUnit },
      procedure: { adjudicated, takeOvers: [{ stage, from, to: OFFICE, at: TUESDAY }] },
    });
  });

  it('is so on record, with who did it and the reason where the unit works', () => {
    const story = taken(caseAt('handle'));
    expect(story.changes.at(-1)).toMatchObject({
      event: {
        type: 'case-taken-over',
        actor: { kind: 'person', id: 'supervisor' },
        data: {
          stage: 'handle',
          round: 1,
          from: LEAD_UNIT,
          unit: OFFICE,
          reasonHash: hashOf(REASON, sha256),
        },
      },
      openedTasks: [],
      changedTasks: [{ notes: [{ step: 'taken-over', at: TUESDAY, by: 'supervisor', text: REASON }] }],
    });
    expect(story.changes.at(-1)?.changedTasks).toHaveLength(1);
  });

  it('hands over the clocks of its station and of the handling, and leaves the others with their units', () => {
    const signing = dispatchedTo(OTHER_UNIT);
    const after = taken(signing);
    const clocks = after.changes
      .at(-1)
      ?.clocks.map(({ clockId }) => clockId)
      .toSorted();
    expect(clocks).toEqual(['handle#1', 'sign#1']);
    for (const clockId of ['sign#1', 'handle#1']) expect(clockOf(after, clockId).unit).toBe(OFFICE);
    expect(clockOf(after, 'assist#1').unit).toBe(OTHER_UNIT);
    expect(clockOf(taken(caseAt('visit')), 'handle#1').unit).toBe(LEAD_UNIT);
  });

  it('may not be returned either once an office has taken another station over', () => {
    const handled = taken(caseAt('sign'));
    const elsewhere = { ...handled.file.complaint, leadUnit: LEAD_UNIT, stage: 'visit' as const };
    const [task] = caseAt('visit').file.tasks.slice(-1);
    if (!task) throw new TypeError('a visit is a task');
    const visiting = { ...handled, file: { ...handled.file, complaint: elsewhere, tasks: [task] } };
    expect(taken(visiting).file.complaint.procedure).toMatchObject({
      adjudicated: true,
      takeOvers: [{ stage: 'sign' }, { stage: 'visit' }],
    });
  });
});

describe('a visit', () => {
  const helpedBy = (story: CaseStory, unit: string): CaseStory => {
    const { complaint } = story.file;
    const procedure = { ...complaint.procedure, coUnits: [unit] };
    return { ...story, file: { ...story.file, complaint: { ...complaint, procedure } } };
  };

  it('is not taken over by an office that helped to handle the case, which may take over anything else', () => {
    expect(trying(helpedBy(caseAt('visit'), OFFICE))).toEqual({ ok: false, code: 'supervision.conflict' });
    expect(trying(helpedBy(caseAt('visit'), OTHER_UNIT)).ok).toBe(true);
    expect(trying(helpedBy(caseAt('handle'), OFFICE)).ok).toBe(true);
  });
});

it('nothing is taken over before the workflow has come to the station', () => {
  const between = finish(caseAt('sign'));
  expect(trying(between)).toEqual({ ok: false, code: 'supervision.not-now' });
  expect(trying(open(between)).ok).toBe(true);
});
