import { describe, expect, it } from 'vitest';
import { at } from '../../clocks/calendar.testing.ts';
import {
  attempt,
  contextAt,
  finish,
  LEAD_UNIT,
  MONDAY,
  OTHER_UNIT,
  pass,
  personOf,
  submitted,
} from '../complaints.testing.ts';
import { mayRead, maySeeIdentity } from '../permissions.ts';
import {
  allowed,
  approved,
  assistedBy,
  attemptToAssist,
  dispatchedTo,
  sideTaskOf,
} from '../procedures.testing.ts';
import { withdraw } from '../requests/withdraw.ts';

const THIRD_UNIT = '330203-fire';
const signed = () => pass(dispatchedTo(OTHER_UNIT, THIRD_UNIT));

describe('joint handling', () => {
  it('gives each co-handling unit a task and a clock of its own from the dispatch on', () => {
    const { file, changes } = dispatchedTo(OTHER_UNIT, THIRD_UNIT);
    const assists = file.tasks.filter(({ stage }) => stage === 'assist');
    const dueAt = at('2026-03-09 23:59:59');
    expect(assists).toMatchObject([
      { round: 1, unit: OTHER_UNIT, clockId: 'assist#1', dueAt, openedAt: MONDAY },
      { round: 2, unit: THIRD_UNIT, clockId: 'assist#2', dueAt },
    ]);
    expect(file.clocks.filter(({ kind }) => kind === 'assist')).toMatchObject([
      { unit: OTHER_UNIT, status: 'running' },
      { unit: THIRD_UNIT, status: 'running' },
    ]);
    expect(file.complaint.procedure).toMatchObject({ assists: 2, coUnits: [OTHER_UNIT, THIRD_UNIT] });
    expect(changes.at(-2)?.event.data).toMatchObject({
      leadUnit: LEAD_UNIT,
      coUnits: [OTHER_UNIT, THIRD_UNIT],
    });
  });

  it('tells the workflow at the signature which opinions are awaited', () => {
    expect(finish(assistedBy(dispatchedTo(OTHER_UNIT, THIRD_UNIT))).changes.at(-1)?.event.data).toMatchObject(
      {
        result: 'signed',
        assists: [2],
      },
    );
    expect(finish(dispatchedTo()).changes.at(-1)?.event.data).toMatchObject({ assists: [] });
  });

  it('does not let the lead unit finish before every opinion is there', () => {
    expect(attempt(signed())).toEqual({ ok: false, code: 'handle.assist-open' });
    const half = assistedBy(signed());
    expect(attempt(half)).toEqual({ ok: false, code: 'handle.assist-open' });
    expect(attempt(assistedBy(half, THIRD_UNIT)).ok).toBe(true);
  });

  it('goes on at its station when an opinion is given', () => {
    const before = signed();
    const { file, changes } = assistedBy(before);
    expect(file.complaint).toMatchObject({
      stage: 'handle',
      holder: LEAD_UNIT,
      dueAt: before.file.complaint.dueAt,
    });
    expect(changes.at(-1)).toMatchObject({
      openedTasks: [],
      changedTasks: [{ status: 'completed', completion: { statement: { opinion: '无异议' } } }],
      clocks: [{ clockId: 'assist#1', status: 'stopped' }],
      event: { data: { stage: 'assist', round: 1, unit: OTHER_UNIT, outcome: 'assisted', onTime: true } },
    });
    expect(JSON.stringify(changes.at(-1)?.event)).not.toContain('无异议');
  });

  it('charges a late co-handling unit its own time, and not the lead unit', () => {
    const late = assistedBy(signed(), OTHER_UNIT, at('2026-03-10 09:00'));
    const { file } = finish(assistedBy(late, THIRD_UNIT), { at: at('2026-03-10 10:00') });
    expect(file.complaint.finished.slice(-3)).toMatchObject([
      { stage: 'assist', unit: OTHER_UNIT, onTimeOriginal: false, onTimeExtended: false },
      { stage: 'assist', unit: THIRD_UNIT, onTimeExtended: true },
      { stage: 'handle', unit: LEAD_UNIT, onTimeExtended: true },
    ]);
  });

  it('ends without being counted when the lead unit returns the case', () => {
    const before = assistedBy(dispatchedTo(OTHER_UNIT, THIRD_UNIT));
    const { file, changes } = finish(before, { outcome: 'returned' });
    expect(file.tasks.filter(({ stage, status }) => stage === 'assist' && status === 'open')).toEqual([]);
    expect(file.tasks.find(({ unit }) => unit === THIRD_UNIT)?.completion).toMatchObject({
      outcome: 'cancelled',
      by: 'system',
    });
    expect(file.complaint.finished.filter(({ stage }) => stage === 'assist')).toHaveLength(1);
    expect(file.clocks.find(({ clockId }) => clockId === 'assist#2')?.status).toBe('stopped');
    expect(changes.at(-1)?.event.data).toMatchObject({
      ended: [{ stage: 'assist', round: 2, result: 'cancelled' }],
    });
  });

  it('begins anew with the next dispatch', () => {
    const returned = pass(dispatchedTo(OTHER_UNIT), { outcome: 'returned' });
    const again = pass(returned, {
      dispatch: { leadUnit: OTHER_UNIT, level: 'general', urgent: false, coUnits: [LEAD_UNIT] },
    });
    expect(sideTaskOf(again, 'assist')).toMatchObject({ round: 2, unit: LEAD_UNIT, clockId: 'assist#2' });
    expect(again.file.complaint.procedure).toMatchObject({ assists: 2, coUnits: [LEAD_UNIT] });
  });

  it.each([
    ['termination', () => approved(signed(), { kind: 'termination' })],
    [
      'withdrawal',
      () => {
        const story = dispatchedTo(OTHER_UNIT, THIRD_UNIT);
        return allowed(story, withdraw(story.file, { reason: '已解决' }, contextAt(MONDAY)));
      },
    ],
  ])('ends with a %s', (_, end) => {
    const { file, changes } = end();
    expect(file.tasks.filter(({ status }) => status === 'open')).toEqual([]);
    const { data } = changes.at(-1)?.event ?? {};
    expect(data && 'ended' in data && data.ended?.map(({ stage, result }) => `${stage} ${result}`)).toEqual(
      expect.arrayContaining(['assist cancelled', 'assist cancelled']),
    );
  });

  it('lets the co-handling units read the case and reach the complainant', () => {
    const { complaint } = signed().file;
    const person = personOf('handler', { organisation: THIRD_UNIT });
    expect([mayRead(person, complaint), maySeeIdentity(person, complaint)]).toEqual([true, true]);
  });

  it('is refused twice for the same opinion, and to others', () => {
    const story = signed();
    const after = assistedBy(story);
    expect(attemptToAssist({ ...after, file: { ...after.file, tasks: story.file.tasks } }).ok).toBe(true);
    expect(() => assistedBy(after)).toThrow('no assist is open');
    expect(attempt(story, { person: personOf('handler', { organisation: OTHER_UNIT }) })).toEqual({
      ok: false,
      code: 'task.not-yours',
    });
  });
});

it.each([
  ['dispatch.unit-twice', [LEAD_UNIT]],
  ['dispatch.unit-twice', [OTHER_UNIT, OTHER_UNIT]],
  ['dispatch.complained-of-unit', ['330212-housing']],
] as const)('refuses with %s a dispatch with the co-handling units %s', (code, coUnits) => {
  const dispatch = { leadUnit: LEAD_UNIT, level: 'general' as const, urgent: false, coUnits };
  expect(attempt(pass(submitted()), { dispatch })).toEqual({ ok: false, code });
});
