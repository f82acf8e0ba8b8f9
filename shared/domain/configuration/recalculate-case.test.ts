import { describe, expect, it } from 'vitest';
import { ladder } from '../../../local/seed/ladder.ts';
import { at, calendar, calendarData, revised } from '../clocks/calendar.testing.ts';
import { createWorkCalendar } from '../clocks/calendar.ts';
import { appendEntry, calendarVersionOf } from '../clocks/clock.ts';
import { currentTask } from '../complaints/case-file.ts';
import { caseAt, finish, submitted } from '../complaints/complaints.testing.ts';
import { sha256 } from '../proof/sha-256.ts';
import { until } from '../supervision/ladder.testing.ts';
import { recalculateCase } from './recalculate-case.ts';

const NOW = at('2026-03-03 09:00');
const calendarOf = () => calendar;
const context = { calendar: revised, ladder: ladder(), at: NOW, digest: sha256 };
const handled = () => caseAt('handle').file;

describe('a case on another version of the calendar', () => {
  it('has an entry in the ledger of each open clock that is affected, and the others as they were', () => {
    const same = { ...calendarData, version: 9 };
    expect(
      recalculateCase(handled(), calendarOf, { ...context, calendar: createWorkCalendar(same) }),
    ).toBeNull();
    const holiday = revisedFrom('2026-03-05');
    const result = recalculateCase(handled(), calendarOf, { ...context, calendar: holiday });
    expect(result).toMatchObject({ recalculated: 1, moved: 1 });
    const [clock] = result?.change.clocks ?? [];
    expect(clock?.clockId).toBe('handle#1');
    expect(clock?.ledger.at(-1)).toEqual({ kind: 'calendar', at: NOW, calendarVersion: 8 });
    expect(clock?.dueAt).toBe(at('2026-03-17 23:59:59'));
  });

  it('moves the due time of task and case with the clock, and tells both in one event', () => {
    const file = handled();
    const result = recalculateCase(file, calendarOf, { ...context, calendar: revisedFrom('2026-03-05') });
    const { complaint, openedTasks, changedTasks, event } = result?.change ?? {};
    expect(openedTasks).toEqual([]);
    const dueAt = at('2026-03-17 23:59:59');
    expect(complaint).toMatchObject({ version: file.complaint.version + 1, dueAt });
    expect(changedTasks).toMatchObject([{ taskId: currentTask(file)?.taskId, dueAt, mark: 'green' }]);
    expect(event).toMatchObject({
      type: 'clock-recalculated',
      actor: { kind: 'system' },
      data: {
        calendarVersion: 8,
        clocks: [{ clockId: 'handle#1', dueBefore: at('2026-03-16 23:59:59'), dueAt, provisional: false }],
      },
    });
  });

  it('has an overdue clock wait for its next rung by the new due time', () => {
    const late = until(caseAt('handle'), at('2026-03-17 09:00')).file;
    const result = recalculateCase(late, calendarOf, {
      ...context,
      at: at('2026-03-18 09:00'),
      calendar: revisedFrom('2026-03-05'),
    });
    // four working hours after the 17th, the reminder having been raised
    expect(result?.change.clocks.find(({ clockId }) => clockId === 'handle#1')).toMatchObject({
      mark: 'red',
      dueAt: at('2026-03-17 23:59:59'),
      nextTickAt: '2026-03-18T06:00:00.001Z',
    });
  });

  it('is not changed twice', () => {
    const once = recalculateCase(handled(), calendarOf, { ...context, calendar: revisedFrom('2026-03-05') });
    if (!once) throw new TypeError('nothing was affected');
    const after = { ...handled(), clocks: once.change.clocks };
    expect(
      recalculateCase(after, calendarOf, { ...context, calendar: revisedFrom('2026-03-05') }),
    ).toBeNull();
  });

  it('leaves alone a clock that an action has taken over to a newer calendar already', () => {
    const file = handled();
    const clocks = file.clocks.map((clock) =>
      clock.status === 'running'
        ? appendEntry(clock, { kind: 'calendar', at: NOW, calendarVersion: 8 }, revised)
        : clock,
    );
    expect(clocks.map(calendarVersionOf)).toContain(8);
    expect(
      recalculateCase({ ...file, clocks }, calendarOf, {
        ...context,
        calendar: createWorkCalendar({ ...calendarData, version: 8 }),
      }),
    ).toBeNull();
  });

  it('takes a clock that stands still along, and keeps it standing', () => {
    const file = submitted().file;
    const [task] = file.tasks;
    const clocks = file.clocks.map((clock) =>
      appendEntry(clock, { kind: 'pause', at: NOW, reason: '补正' }, calendar),
    );
    const result = recalculateCase({ ...file, clocks }, calendarOf, context);
    expect(result).toMatchObject({ recalculated: 1, moved: 0 });
    expect(result?.change.clocks).toMatchObject([
      { clockId: task?.clockId, status: 'paused', nextTickAt: null },
    ]);
  });

  it('counts no clock of a case that has ended', () => {
    const ended = finish(caseAt('accept'), { outcome: 'refused' }).file;
    expect(
      recalculateCase(ended, calendarOf, { ...context, calendar: revisedFrom('2026-03-03') }),
    ).toBeNull();
  });

  it('takes red back from a clock whose last day became a holiday', () => {
    const file = submitted().file;
    const late = at('2026-03-05 09:00');
    const clocks = file.clocks.map((clock) => ({ ...clock, mark: 'red' as const, nextTickAt: null }));
    const result = recalculateCase({ ...file, clocks }, calendarOf, {
      ...context,
      at: late,
      calendar: revisedFrom('2026-03-04'),
    });
    expect(result?.change.complaint).toMatchObject({ mark: 'yellow', dueAt: at('2026-03-05 23:59:59') });
  });
});

/** Version 8 of the calendar, with one more day off. */
function revisedFrom(dayOff: string) {
  const days = calendarData.years['2026'] ?? '';
  const index = (Date.parse(dayOff) - Date.parse('2026-01-01')) / 86_400_000;
  const years = { ...calendarData.years, 2026: `${days.slice(0, index)}0${days.slice(index + 1)}` };
  return createWorkCalendar({ ...calendarData, version: 8, years });
}
