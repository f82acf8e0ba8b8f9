import { describe, expect, it } from 'vitest';
import { at, calendar } from '../../clocks/calendar.testing.ts';
import { replayLedger } from '../../clocks/clock.ts';
import { timeHeld } from '../../clocks/time-held.ts';
import type { CaseStory } from '../case-story.testing.ts';
import { caseAt, finish, LEAD_UNIT, OTHER_UNIT, pass, personOf } from '../complaints.testing.ts';

const clockOf = ({ file }: CaseStory, clockId: string) =>
  file.clocks.find((clock) => clock.clockId === clockId);
const HOUR = 3_600_000;
const tenWorkingDays = at('2026-03-16 23:59:59');
const other = (user: string) => personOf(user, { organisation: OTHER_UNIT });
const toOther = { leadUnit: OTHER_UNIT, level: 'general' as const, urgent: false };

describe('the handling clock', () => {
  it('starts at dispatch, with the limit of the level', () => {
    expect(clockOf(caseAt('sign'), 'handle#1')).toMatchObject({
      status: 'running',
      unit: LEAD_UNIT,
      dueAt: tenWorkingDays,
    });
  });

  it('is not reset by a return, and is charged to whoever has the case', () => {
    const returned = pass(caseAt('sign'), { outcome: 'returned', at: at('2026-03-03 10:00') });
    expect(clockOf(returned, 'handle#1')).toMatchObject({ unit: '330200-intake', dueAt: tenWorkingDays });
    const dispatched = pass(returned, { dispatch: toOther, at: at('2026-03-04 10:00') });
    const clock = clockOf(dispatched, 'handle#1');
    expect(clock).toMatchObject({ unit: OTHER_UNIT, dueAt: tenWorkingDays, status: 'running' });
    expect(clock?.ledger.map(({ kind }) => kind)).toEqual(['start', 'transfer', 'transfer']);
    expect(timeHeld(clock?.ledger ?? [], calendar, at('2026-03-04 12:00'))).toEqual([
      { unit: LEAD_UNIT, workedMs: 7.5 * HOUR },
      { unit: '330200-intake', workedMs: 7.5 * HOUR },
      { unit: OTHER_UNIT, workedMs: 2 * HOUR },
    ]);
    expect(dispatched.file.clocks.filter(({ kind }) => kind === 'handle')).toHaveLength(1);
  });

  it('goes back to the unit that returned the case when it gets it again', () => {
    const returned = pass(caseAt('sign'), { outcome: 'returned' });
    expect(clockOf(pass(returned), 'handle#1')).toMatchObject({
      unit: LEAD_UNIT,
      dueAt: tenWorkingDays,
      status: 'running',
    });
  });

  it('is what signing leads to, however often the case was dispatched', () => {
    const returned = pass(caseAt('sign'), { outcome: 'returned' });
    const signed = pass(pass(returned, { dispatch: toOther }), { person: other('handler') });
    expect(signed.file.complaint).toMatchObject({ stage: 'handle', round: 2, dueAt: tenWorkingDays });
    expect(signed.file.tasks.at(-1)).toMatchObject({ clockId: 'handle#1', unit: OTHER_UNIT });
  });

  it('runs on through a rejected review', () => {
    const rejected = pass(pass(caseAt('handle')), { outcome: 'rejected' });
    expect(rejected.file.complaint).toMatchObject({ stage: 'handle', round: 2, dueAt: tenWorkingDays });
    expect(clockOf(rejected, 'handle#1')?.status).toBe('running');
    expect(rejected.file.tasks.at(-1)).toMatchObject({ clockId: 'handle#1', round: 2 });
  });

  it('stops when the closing is confirmed', () => {
    const clock = clockOf(finish(caseAt('review')), 'handle#1');
    expect(clock?.status).toBe('stopped');
    expect(clock && replayLedger(clock.ledger, calendar).dueAt).toBe(tenWorkingDays);
  });
});

describe('the second round', () => {
  const second = () => pass(caseAt('visit'), { outcome: 'dissatisfied', at: at('2026-03-09 10:00') });

  it('is the right of a dissatisfied complainant, with a handling clock of its own', () => {
    const { file, changes } = second();
    expect(file.complaint).toMatchObject({
      stage: 'handle',
      round: 2,
      dissatisfactions: 1,
      satisfaction: 'dissatisfied',
    });
    expect(changes.at(-2)?.event.data).toMatchObject({
      outcome: 'dissatisfied',
      result: 'second-round',
      nextRound: 2,
    });
    expect(clockOf(second(), 'handle#2')).toMatchObject({
      status: 'running',
      dueAt: at('2026-03-23 23:59:59'),
    });
  });

  describe('asked for once more', () => {
    const asked = () => pass(pass(pass(pass(second()))), { outcome: 'dissatisfied' });

    it('is decided by the supervising office', () => {
      expect(asked().file.complaint).toMatchObject({
        stage: 'decide',
        holder: '330200-supervision',
        round: 2,
      });
    });

    it('is another round of handling when it is granted', () => {
      expect(pass(asked()).file.complaint).toMatchObject({ stage: 'handle', round: 3, holder: LEAD_UNIT });
    });

    it('is decided again, however often he stays dissatisfied', () => {
      const visited = pass(pass(pass(pass(asked()))));
      const third = pass(visited, { outcome: 'dissatisfied' });
      expect(third.file.complaint).toMatchObject({ stage: 'decide', round: 3, dissatisfactions: 3 });
      expect(finish(third, { outcome: 'round-declined' }).file.complaint).toMatchObject({
        stage: null,
        satisfaction: 'dissatisfied',
      });
    });

    it('ends the case dissatisfied when it is declined', () => {
      const ended = finish(asked(), { outcome: 'round-declined' });
      expect(ended.file.complaint).toMatchObject({
        stage: null,
        dissatisfactions: 2,
        satisfaction: 'dissatisfied',
      });
    });
  });

  it('may end satisfied', () => {
    const ended = finish(pass(pass(pass(second()))), { outcome: 'satisfied' });
    expect(ended.file.complaint).toMatchObject({
      stage: null,
      satisfaction: 'satisfied',
      dissatisfactions: 1,
    });
  });
});
