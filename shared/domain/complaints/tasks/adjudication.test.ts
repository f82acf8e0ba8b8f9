import { describe, expect, it } from 'vitest';
import { at } from '../../clocks/calendar.testing.ts';
import { attempt, caseAt, finish, LEAD_UNIT, OTHER_UNIT, pass, personOf } from '../complaints.testing.ts';

const THIRD_UNIT = '330203-fire';
const TUESDAY = at('2026-03-03 10:00');
const to = (leadUnit: string) => ({ leadUnit, level: 'general' as const, urgent: false });
const handlerOf = (organisation: string) => personOf('handler', { organisation });

/** Two units, one after the other, have said that the case is not theirs. */
const contested = () => {
  const second = pass(pass(caseAt('sign'), { outcome: 'returned' }), { dispatch: to(OTHER_UNIT) });
  return pass(second, { outcome: 'returned', person: handlerOf(OTHER_UNIT), at: TUESDAY });
};

describe('a second return', () => {
  it('goes to the supervising office, with the overall clock as it was', () => {
    const { file, changes } = contested();
    expect(file.complaint).toMatchObject({
      stage: 'adjudicate',
      round: 2,
      holder: '330200-supervision',
      returns: 2,
    });
    expect(changes.at(-2)?.event.data).toMatchObject({ outcome: 'returned', result: 'contested' });
    expect(file.clocks.find(({ clockId }) => clockId === 'handle#1')).toMatchObject({
      status: 'running',
      unit: '330200-supervision',
      dueAt: at('2026-03-16 23:59:59'),
    });
  });

  it('is decided with force, and the unit that gets the case cannot return it', () => {
    const forced = pass(contested(), { dispatch: to(THIRD_UNIT), at: TUESDAY });
    expect(forced.file.complaint).toMatchObject({
      stage: 'sign',
      round: 3,
      holder: THIRD_UNIT,
      leadUnit: THIRD_UNIT,
      procedure: { adjudicated: true },
    });
    expect(forced.file.clocks.find(({ clockId }) => clockId === 'handle#1')?.unit).toBe(THIRD_UNIT);
    expect(attempt(forced, { outcome: 'returned', person: handlerOf(THIRD_UNIT), at: TUESDAY })).toEqual({
      ok: false,
      code: 'return.adjudicated',
    });
    expect(attempt(forced, { person: handlerOf(THIRD_UNIT), at: TUESDAY }).ok).toBe(true);
  });

  it('may be decided with co-handling units', () => {
    const dispatch = { ...to(LEAD_UNIT), coUnits: [OTHER_UNIT] };
    const { file } = finish(contested(), { dispatch, at: TUESDAY });
    expect(file.tasks.at(-1)).toMatchObject({ stage: 'assist', unit: OTHER_UNIT });
  });

  it('never leads to the complained-of unit', () => {
    expect(attempt(contested(), { dispatch: to('330212-housing') })).toEqual({
      ok: false,
      code: 'dispatch.complained-of-unit',
    });
  });

  it('is no business of the intake centre', () => {
    expect(attempt(contested(), { person: personOf('dispatcher') })).toEqual({
      ok: false,
      code: 'task.not-yours',
    });
  });
});
