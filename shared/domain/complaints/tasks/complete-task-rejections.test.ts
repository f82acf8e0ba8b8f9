import { describe, expect, it } from 'vitest';
import { at } from '../../clocks/calendar.testing.ts';
import type { CaseStory } from '../case-story.testing.ts';
import {
  attempt,
  COMPLAINED_OF,
  caseAt,
  contextAt,
  finish,
  LEAD_UNIT,
  MONDAY,
  OTHER_UNIT,
  open,
  openTaskOf,
  pass,
  personOf,
  type Step,
  submitted,
} from '../complaints.testing.ts';
import type { RejectionCode } from '../rejection.ts';
import { completeTask } from './complete-task.ts';

const dispatchTo = (leadUnit: string) => ({ leadUnit, level: 'general' as const, urgent: false });

/** A lead unit has returned the case, and the intake centre has chosen another one. */
function returnedOnce(): CaseStory {
  const returned = pass(caseAt('sign'), { outcome: 'returned' });
  return pass(returned, { dispatch: dispatchTo(OTHER_UNIT) });
}

const REFUSED: readonly [RejectionCode, string, CaseStory, Step][] = [
  ['task.outcome-not-allowed', 'an outcome of another stage', submitted(), { outcome: 'dispatched' }],
  [
    'task.not-yours',
    'a person of another unit',
    caseAt('handle'),
    { person: personOf('handler', { organisation: OTHER_UNIT }) },
  ],
  ['task.role-not-allowed', 'a handler who reviews', caseAt('review'), { person: personOf('handler') }],
  [
    'task.same-person',
    'a head who reviews what he handled',
    pass(caseAt('handle'), { person: personOf('lead') }),
    { person: personOf('lead') },
  ],
  ['case.stale-version', 'a version that is no more the newest', caseAt('handle'), { seenVersion: 3 }],
  [
    'case.complained-of-unit',
    'a person of the complained-of unit',
    caseAt('handle'),
    { person: personOf('lead2') },
  ],
  [
    'dispatch.complained-of-unit',
    'a dispatch to the unit complained of',
    caseAt('dispatch'),
    { dispatch: dispatchTo(COMPLAINED_OF) },
  ],
  [
    'dispatch.complained-of-unit',
    'a dispatch to a unit under the complained-of division',
    caseAt('dispatch', { against: { organisationId: '330203', name: '海曙区' } }),
    { dispatch: dispatchTo(LEAD_UNIT) },
  ],
  [
    'dispatch.level-fixed',
    'another level while the handling clock runs',
    pass(caseAt('sign'), { outcome: 'returned' }),
    { dispatch: { leadUnit: OTHER_UNIT, level: 'complex', urgent: false } },
  ],
  [
    'return.adjudicated',
    'a return after the supervising office has decided with force',
    pass(
      pass(returnedOnce(), {
        outcome: 'returned',
        person: personOf('handler', { organisation: OTHER_UNIT }),
      }),
    ),
    { outcome: 'returned' },
  ],
  [
    'return.too-late',
    'a return after two working days',
    caseAt('sign'),
    { outcome: 'returned', at: at('2026-03-05 00:00') },
  ],
];

it.each(REFUSED)('refuses with %s: %s', (code, _, story, step) => {
  expect(attempt(story, step)).toEqual({ ok: false, code });
});

it('refuses with task.not-found what the case has no task of', () => {
  const { file } = submitted();
  const decision = completeTask(
    file,
    { taskId: 'TS.accept.9', person: personOf('dispatcher'), outcome: 'accepted', statement: {} },
    contextAt(MONDAY),
  );
  expect(decision).toEqual({ ok: false, code: 'task.not-found' });
});

it.each(['accepted', 'refused'] as const)(
  'refuses with task.already-completed what was %s before',
  (outcome) => {
    const story = submitted();
    const { taskId } = openTaskOf(story.file);
    const { file } = finish(story, { outcome });
    const again = completeTask(
      file,
      { taskId, person: personOf('dispatcher'), outcome: 'accepted', statement: {} },
      contextAt(MONDAY),
    );
    expect(again).toEqual({ ok: false, code: 'task.already-completed' });
  },
);

it('tells an outsider nothing of a finished task but that it is not his', () => {
  const story = submitted();
  const { taskId } = openTaskOf(story.file);
  const again = completeTask(
    finish(story).file,
    { taskId, person: personOf('handler'), outcome: 'accepted', statement: {} },
    contextAt(MONDAY),
  );
  expect(again).toEqual({ ok: false, code: 'task.not-yours' });
});

describe('a return', () => {
  it('is possible to the last second of the second working day after the dispatch', () => {
    const decision = attempt(caseAt('sign'), { outcome: 'returned', at: at('2026-03-04 23:59:59') });
    expect(decision.ok).toBe(true);
  });

  it('counts working days by the calendar, over a weekend', () => {
    const friday = at('2026-03-06 10:00');
    const signing = open(finish(caseAt('dispatch'), { at: friday }), friday);
    expect(attempt(signing, { outcome: 'returned', at: at('2026-03-10 23:59:59') }).ok).toBe(true);
    expect(attempt(signing, { outcome: 'returned', at: at('2026-03-11 00:00') }).ok).toBe(false);
  });
});

it('takes the version that the person saw when it is the newest', () => {
  const story = caseAt('handle');
  expect(attempt(story, { seenVersion: story.file.complaint.version }).ok).toBe(true);
});
