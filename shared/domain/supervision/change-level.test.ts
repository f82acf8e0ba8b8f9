import { describe, expect, it } from 'vitest';
import { at, calendar } from '../clocks/calendar.testing.ts';
import { explainDue, explainInWords } from '../clocks/explain.ts';
import { type CaseStory, tell } from '../complaints/case-story.testing.ts';
import type { Level } from '../complaints/complaint.ts';
import { caseAt, contextAt, finish, LEAD_UNIT, pass, personOf } from '../complaints/complaints.testing.ts';
import { approved, ask } from '../complaints/procedures.testing.ts';
import { hashOf } from '../proof/event-chain.ts';
import { sha256 } from '../proof/sha-256.ts';
import { changeLevel, possibleLevels } from './change-level.ts';
import { clockOf, rungsOf, until } from './ladder.testing.ts';

const supervisor = personOf('supervisor');
const TUESDAY = at('2026-03-03 10:00');
const REASON = '涉及三个部门，情况复杂。';

function levelled(story: CaseStory, level: Level, instant = TUESDAY): CaseStory {
  const context = contextAt(instant);
  const decision = changeLevel(story.file, { person: supervisor, level, reason: REASON }, context);
  if (!decision.ok) throw new TypeError(decision.code);
  return tell(story, decision.change);
}
const levelsAt = (story: CaseStory, instant = TUESDAY, person = supervisor) =>
  possibleLevels(story.file, person, contextAt(instant)).map(({ level, dueAt }) => [level, dueAt]);

describe('a changed level', () => {
  it('counts the limit anew from the start: clock, task and case follow, and the event says from when to when', () => {
    const story = levelled(caseAt('handle'), 'complex');
    const { complaint, tasks } = story.file;
    const due = { dueAt: at('2026-03-23 23:59:59'), mark: 'green' };
    expect(complaint).toMatchObject({ level: 'complex', ...due });
    expect(clockOf(story, 'handle#1')).toMatchObject({
      ...due,
      originalDueAt: due.dueAt,
      ledger: [{ kind: 'start' }, { kind: 'policy', reason: REASON, duration: { amount: 15 } }],
    });
    expect(tasks.find(({ stage }) => stage === 'handle')).toMatchObject({
      ...due,
      notes: [{ step: 'level-changed', by: 'supervisor', text: REASON, at: TUESDAY }],
    });
    expect(story.changes.at(-1)?.changedTasks).toHaveLength(1);
    expect(story.changes.at(-1)?.event).toMatchObject({
      type: 'level-changed',
      actor: { kind: 'person', id: 'supervisor' },
      data: {
        ...{ from: 'general', to: 'complex', clockId: 'handle#1', unit: LEAD_UNIT },
        ...{ dueBefore: at('2026-03-16 23:59:59'), dueAt: due.dueAt, reasonHash: hashOf(REASON, sha256) },
      },
    });
  });

  it('while the unit has yet to sign leaves the due time of the signature as it is', () => {
    const story = levelled(caseAt('sign'), 'simple', at('2026-03-02 15:00'));
    expect(story.file.complaint).toMatchObject({ level: 'simple', dueAt: at('2026-03-03 23:59:59') });
    expect(clockOf(story, 'handle#1').dueAt).toBe(at('2026-03-09 23:59:59'));
    expect(story.file.tasks.find(({ stage }) => stage === 'sign')?.notes).toHaveLength(1);
  });

  it('leaves an extension as it was approved, and the original due time without it', () => {
    const extended = approved(caseAt('handle'), { kind: 'extension' });
    expect(clockOf(levelled(extended, 'complex'), 'handle#1')).toMatchObject({
      originalDueAt: at('2026-03-23 23:59:59'),
      dueAt: at('2026-03-30 23:59:59'),
    });
  });

  it('of a suspended case stands with the clock, and counts up to when it began to stand', () => {
    const suspended = approved(caseAt('handle'), { kind: 'suspension', at: TUESDAY });
    const later = at('2026-03-12 10:00');
    for (const instant of [later, at('2026-03-17 00:00')])
      expect(levelsAt(suspended, instant).map(([level]) => level)).toEqual(['simple', 'complex']);
    const story = levelled(suspended, 'simple', later);
    expect(clockOf(story, 'handle#1')).toMatchObject({ status: 'paused', dueAt: at('2026-03-09 23:59:59') });
    expect(clockOf(until(story, at('2026-03-14 00:00')), 'handle#1')).toMatchObject({
      status: 'running',
      dueAt: at('2026-03-19 23:59:59'),
    });
  });

  it('makes a mark fit the time that is left, and rungs come by the new due time', () => {
    const warned = until(caseAt('handle'), at('2026-03-13 10:00'));
    expect(warned.file.complaint.mark).toBe('yellow');
    const story = levelled(warned, 'complex', at('2026-03-13 11:00'));
    expect(story.file.complaint.mark).toBe('green');
    expect(rungsOf(until(story, at('2026-03-23 23:59:59')))).toEqual([]);
    expect(rungsOf(until(story, at('2026-03-24 09:00')))).toMatchObject([
      { clockId: 'handle#1', rung: 'reminder' },
    ]);
  });

  it('is explained with its reason, in one sentence with one full stop', () => {
    const clock = clockOf(levelled(caseAt('handle'), 'complex'), 'handle#1');
    const explained = explainDue(clock, calendar);
    expect(explainInWords(explained, 'zh')).toContain(
      '3月3日（星期二）时限改为15个工作日：涉及三个部门，情况复杂。',
    );
    expect(explainInWords(explained, 'en')).toContain(
      'The limit became 15 working days on Tuesday 3 March: 涉及三个部门，情况复杂.',
    );
  });

  it('goes with the case into the next round, whose clock starts with it', () => {
    let story = levelled(caseAt('handle'), 'complex');
    for (let station = 0; station < 3; station += 1) story = pass(story, { at: TUESDAY });
    const again = pass(story, { outcome: 'dissatisfied', at: TUESDAY });
    expect(clockOf(again, 'handle#2').ledger).toMatchObject([{ kind: 'start', duration: { amount: 15 } }]);
  });
});

describe('levels that are offered', () => {
  it('each lead to a due time of their own; the present one is not among them', () => {
    expect(levelsAt(caseAt('handle'))).toEqual([
      ['simple', at('2026-03-09 23:59:59')],
      ['complex', at('2026-03-23 23:59:59')],
    ]);
  });

  it('are not those by which the unit would be late at once, and none once it is late', () => {
    expect(levelsAt(caseAt('handle'), at('2026-03-10 00:00')).map(([level]) => level)).toEqual(['complex']);
    expect(levelsAt(caseAt('handle'), at('2026-03-17 00:00'))).toEqual([]);
  });

  it('are there up to the last second of the due time, the shorter one’s too', () => {
    const offered = (instant: string) => levelsAt(caseAt('handle'), instant).map(([level]) => level);
    expect(offered(at('2026-03-09 23:59:59'))).toEqual(['simple', 'complex']);
    expect(offered(at('2026-03-16 23:59:59'))).toEqual(['complex']);
  });

  it('count up to now again once a suspension is over', () => {
    const resumed = until(
      approved(caseAt('handle'), { kind: 'suspension', at: TUESDAY }),
      at('2026-03-14 00:00'),
    );
    expect(clockOf(resumed, 'handle#1').status).toBe('running');
    expect(levelsAt(resumed, at('2026-03-20 10:00')).map(([level]) => level)).toEqual(['complex']);
  });

  it('are the same while the handling unit waits for the decision on an extension: asking keeps nobody out', () => {
    expect(levelsAt(ask(caseAt('handle'), { kind: 'extension' }))).toEqual(levelsAt(caseAt('handle')));
  });

  it('are none where nothing is being handled, nor for whoever handles it', () => {
    expect(levelsAt(finish(caseAt('review')))).toEqual([]);
    expect(levelsAt(caseAt('handle'), TUESDAY, personOf('handler'))).toEqual([]);
    const own = personOf('supervisor', { organisation: LEAD_UNIT });
    expect(levelsAt(caseAt('handle'), TUESDAY, own)).toEqual([]);
  });
});
