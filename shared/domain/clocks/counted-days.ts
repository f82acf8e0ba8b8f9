import { isWorkday, type WorkCalendar } from './calendar.ts';
import type { DayOffReason, ExplanationStep } from './explanation.ts';
import { dateOfDay, weekdayOf } from './local-time.ts';

const SATURDAY = 6;
type CountedStep = Extract<ExplanationStep, { kind: 'workdays-counted' }>;
type CalendarStep = Extract<ExplanationStep, { kind: 'calendar-days-counted' }>;
type SkippedStep = Extract<ExplanationStep, { kind: 'days-skipped' }>;

/**
 * The days of a span (both included), each counted as a workday or skipped with its reason; like neighbours together.
 * @param paused days that a pause took out of the counting
 */
export function countDays(
  from: number,
  to: number,
  calendar: WorkCalendar,
  paused: ReadonlySet<number> = new Set(),
): (CountedStep | SkippedStep)[] {
  const steps: (CountedStep | SkippedStep)[] = [];
  let count = 0;
  for (let day = from; day <= to; day += 1) {
    const date = dateOfDay(day);
    const previous = steps.at(-1);
    if (isWorkday(day, calendar) && !paused.has(day)) {
      count += 1;
      const makeUp = weekdayOf(day) >= SATURDAY;
      if (previous?.kind === 'workdays-counted' && previous.makeUp === makeUp) {
        previous.to = date;
        previous.last = count;
      } else {
        steps.push({ kind: 'workdays-counted', from: date, to: date, first: count, last: count, makeUp });
      }
    } else {
      const reason = paused.has(day) ? ({ kind: 'paused' } as const) : dayOffReason(day, calendar);
      if (previous?.kind === 'days-skipped' && sameReason(previous.reason, reason)) previous.to = date;
      else steps.push({ kind: 'days-skipped', from: date, to: date, reason });
    }
  }
  return steps;
}

/** The days of a span (both included), counted one after the other but for those that a pause took out. */
export function countCalendarDays(
  from: number,
  to: number,
  paused: ReadonlySet<number>,
): (CalendarStep | SkippedStep)[] {
  const steps: (CalendarStep | SkippedStep)[] = [];
  for (let day = from; day <= to; day += 1) {
    const previous = steps.at(-1);
    const date = dateOfDay(day);
    if (paused.has(day)) {
      if (previous?.kind === 'days-skipped') previous.to = date;
      else steps.push({ kind: 'days-skipped', from: date, to: date, reason: { kind: 'paused' } });
    } else if (previous?.kind === 'calendar-days-counted') {
      previous.to = date;
      previous.days += 1;
    } else steps.push({ kind: 'calendar-days-counted', from: date, to: date, days: 1 });
  }
  return steps;
}

function dayOffReason(day: number, calendar: WorkCalendar): DayOffReason {
  const holiday = calendar.holidayNames.get(day);
  if (holiday) return { kind: 'holiday', zh: holiday.zh, en: holiday.en };
  return { kind: weekdayOf(day) >= SATURDAY ? 'weekend' : 'day-off' };
}

function sameReason(a: DayOffReason, b: DayOffReason): boolean {
  return a.kind === b.kind && (a.kind !== 'holiday' || (b.kind === 'holiday' && a.zh === b.zh));
}
