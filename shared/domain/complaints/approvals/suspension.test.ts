import { describe, expect, it } from 'vitest';
import { at, calendar } from '../../clocks/calendar.testing.ts';
import { replayLedger } from '../../clocks/clock.ts';
import type { CaseStory } from '../case-story.testing.ts';
import { attempt, caseAt, contextAt, finish, LEAD_UNIT, pass, personOf } from '../complaints.testing.ts';
import { allowed, approved, attemptToAsk, decide, lapsed } from '../procedures.testing.ts';
import { withdraw } from '../requests/withdraw.ts';
import { lapse } from '../tasks/lapse.ts';
import { resumeHandling } from './suspension.ts';

const MORNING = at('2026-03-02 10:30');
const clockOf = ({ file }: CaseStory, id: string) => file.clocks.find(({ clockId }) => clockId === id);

/** Suspended on Monday for at most a week of calendar days. */
const suspended = () =>
  approved(caseAt('handle'), {
    kind: 'suspension',
    duration: { amount: 7, unit: 'calendar-day' },
    at: MORNING,
  });
const resume = (story: CaseStory, user: string, instant: string, roles = personOf(user).roles) =>
  resumeHandling(story.file, personOf(user, { roles }), contextAt(instant));

describe('a suspension', () => {
  it('lets the handling clock stand, and one of its own run', () => {
    const story = suspended();
    expect(clockOf(story, 'handle#1')).toMatchObject({ status: 'paused' });
    expect(clockOf(story, 'handle#1')?.ledger.at(-1)).toEqual({
      kind: 'pause',
      at: MORNING,
      reason: 'suspension',
    });
    expect(clockOf(story, 'suspension#1')).toMatchObject({ status: 'running', unit: LEAD_UNIT });
    expect(story.file.complaint).toMatchObject({
      stage: 'handle',
      procedure: {
        suspensions: 1,
        suspension: { since: MORNING, until: at('2026-03-09 23:59:59'), reason: '需要更多时间' },
      },
    });
  });

  it('refuses everything else at the station', () => {
    expect(attempt(suspended())).toEqual({ ok: false, code: 'task.suspended' });
  });

  it('is over when the unit takes the case up again: due later by the working days that it stood', () => {
    const decision = resume(suspended(), 'handler', at('2026-03-04 09:00'));
    const story = allowed(suspended(), decision);
    const dueAt = at('2026-03-18 23:59:59');
    expect(clockOf(story, 'handle#1')).toMatchObject({ status: 'running', dueAt });
    expect(clockOf(story, 'suspension#1')?.status).toBe('stopped');
    expect(story.file.complaint).toMatchObject({ dueAt, procedure: { suspension: null, suspensions: 1 } });
    expect(story.file.tasks.find(({ stage }) => stage === 'handle')?.dueAt).toBe(dueAt);
    expect(story.changes.at(-1)?.event).toMatchObject({
      type: 'suspension-ended',
      actor: { id: 'handler' },
      data: { unit: LEAD_UNIT, dueAt },
    });
    expect(attempt(story).ok).toBe(true);
  });

  it.each([at('2026-03-10 00:00'), at('2026-03-12 15:00')])(
    'is over with its limit when nobody does, even where it is noticed at %s',
    (noticed) => {
      const story = lapsed(suspended(), 'suspension#1', noticed);
      expect(story.file.complaint).toMatchObject({
        dueAt: at('2026-03-23 23:59:59'),
        procedure: { suspension: null },
      });
      const clock = clockOf(story, 'handle#1');
      expect(clock?.ledger.at(-1)).toEqual({ kind: 'resume', at: at('2026-03-09 23:59:59') });
      expect(clock && replayLedger(clock.ledger, calendar).dueAt).toBe(clock?.dueAt);
      expect(story.changes.at(-1)?.event).toMatchObject({ at: noticed, actor: { kind: 'system' } });
    },
  );

  it('does not lapse before its limit', () => {
    expect(lapse(suspended().file, 'suspension#1', contextAt(at('2026-03-09 23:59:59')))).toBeNull();
  });

  it('ends with the case, and both its clocks', () => {
    const asked = allowed(suspended(), withdraw(suspended().file, { reason: '已解决' }, contextAt(MORNING)));
    const { file } = decide(asked, 'granted', { at: MORNING });
    expect(file.complaint).toMatchObject({ state: 'withdrawn', procedure: { suspension: null } });
    expect(file.clocks.filter(({ status }) => status !== 'stopped')).toEqual([]);
  });

  it('may come again later', () => {
    const again = approved(allowed(suspended(), resume(suspended(), 'lead', MORNING)), {
      kind: 'suspension',
      at: MORNING,
    });
    expect(clockOf(again, 'suspension#2')?.status).toBe('running');
    expect(again.file.complaint.procedure.suspensions).toBe(2);
    const ended = allowed(again, resume(again, 'lead', at('2026-03-03 09:00')));
    expect(clockOf(ended, 'suspension#2')?.status).toBe('stopped');
  });

  it('comes as often as the policy allows, and not again after another round', () => {
    const stopAndGo = (story: CaseStory) => {
      const again = approved(story, { kind: 'suspension', at: MORNING });
      return allowed(again, resume(again, 'lead', MORNING));
    };
    const once = stopAndGo(caseAt('handle'));
    expect(attemptToAsk(once, { kind: 'suspension', at: MORNING }).ok).toBe(true);
    const visited = pass(pass(pass(stopAndGo(once))));
    const secondRound = pass(visited, { outcome: 'dissatisfied' });
    for (const story of [stopAndGo(once), secondRound])
      expect(attemptToAsk(story, { kind: 'suspension', at: MORNING })).toEqual({
        ok: false,
        code: 'suspension.too-many',
      });
  });

  it.each([
    ['task.not-yours', 'another unit', 'supervisor', undefined],
    ['task.role-not-allowed', 'a role that does not handle', 'handler', ['visitor']],
    ['case.complained-of-unit', 'the complained-of unit', 'lead2', undefined],
  ] as const)('is not ended by %s: %s', (code, _, user, roles) => {
    expect(resume(suspended(), user, MORNING, roles)).toEqual({ ok: false, code });
  });

  it('is not ended while a withdrawal waits for its confirmation', () => {
    const asked = allowed(suspended(), withdraw(suspended().file, { reason: '已解决' }, contextAt(MORNING)));
    expect(resume(asked, 'handler', MORNING)).toEqual({ ok: false, code: 'task.approval-pending' });
  });
});

it.each([caseAt('handle'), finish(caseAt('sign'))])('only what is suspended can be resumed', (story) => {
  expect(resume(story, 'handler', MORNING)).toEqual({ ok: false, code: 'case.not-suspended' });
});

it.each(['accept#1', 'handle#1', 'none#1'])('%s ends nothing by itself', (clockId) => {
  expect(lapse(pass(caseAt('sign')).file, clockId, contextAt(at('2026-06-01 10:00')))).toBeNull();
});
