import { isWorkday, leansOnUncoveredYear, type WorkCalendar } from './calendar.ts';
import { type Clock, isOnTime, type LedgerEntry, replayLedger } from './clock.ts';
import { countDays } from './counted-days.ts';
import type { Explanation, ExplanationStep } from './explanation.ts';
import { parseInstant } from './instant.ts';
import { dateOfDay, dayOfInstant, startOfDay, timeOfDay, yearOfDay } from './local-time.ts';

export { explainInWords } from './explain-in-words.ts';
export type { Explanation } from './explanation.ts';

type Start = Extract<LedgerEntry, { kind: 'start' }>;

/**
 * Why a clock is due when it is, by replaying its ledger: the day that isn't counted, the days counted, the days off
 * skipped. Takes time with the length of the limit; for people, not for counting.
 * @throws ClockError as `replayLedger`
 */
export function explainDue(clock: Clock, calendar: WorkCalendar): Explanation {
  const { dueAt, provisional } = replayLedger(clock.ledger, calendar);
  const dueMs = parseInstant(dueAt);
  const steps: ExplanationStep[] = [];
  for (const entry of clock.ledger) {
    switch (entry.kind) {
      case 'start':
        steps.push(...startSteps(entry, dueMs, calendar));
        if (provisional) steps.push(provisionalStep(parseInstant(entry.at), dueMs, calendar));
        steps.push({ kind: 'due', ...dateAndTime(dueMs) });
        break;
      case 'stop':
        steps.push({
          kind: 'stopped',
          ...dateAndTime(parseInstant(entry.at)),
          onTime: isOnTime(clock).extended,
        });
    }
  }
  return { clockId: clock.clockId, dueAt, provisional, steps };
}

function startSteps(start: Start, dueMs: number, calendar: WorkCalendar): ExplanationStep[] {
  const { duration, policyVersion, calendarVersion } = start;
  const startMs = parseInstant(start.at);
  const startDay = dayOfInstant(startMs);
  const dueDay = dayOfInstant(dueMs);
  const started: ExplanationStep = {
    kind: 'started',
    ...dateAndTime(startMs),
    duration,
    policyVersion,
    calendarVersion,
  };
  const notCounted: ExplanationStep = { kind: 'start-day-not-counted', date: dateOfDay(startDay) };
  switch (duration.unit) {
    case 'working-hour':
      return [started, ...hourSteps(startMs, dueMs, calendar)];
    case 'working-day':
      return [started, notCounted, ...countDays(startDay + 1, dueDay, calendar)];
    case 'calendar-day':
      return [started, notCounted, ...calendarDaySteps(startDay, duration.amount, dueDay, calendar)];
  }
}

function calendarDaySteps(
  startDay: number,
  days: number,
  dueDay: number,
  calendar: WorkCalendar,
): ExplanationStep[] {
  const lastDay = startDay + days;
  const to = dateOfDay(lastDay);
  const counted: ExplanationStep = { kind: 'calendar-days-counted', from: dateOfDay(startDay + 1), to, days };
  if (lastDay === dueDay) return [counted];
  const skipped = countDays(lastDay, dueDay - 1, calendar);
  return [counted, ...skipped, { kind: 'moved-to-workday', from: to, to: dateOfDay(dueDay) }];
}

function hourSteps(startMs: number, dueMs: number, calendar: WorkCalendar): ExplanationStep[] {
  const steps: ExplanationStep[] = [];
  const dueDay = dayOfInstant(dueMs);
  let offSince: number | undefined;
  for (let day = dayOfInstant(startMs); day <= dueDay; day += 1) {
    if (!isWorkday(day, calendar)) {
      offSince ??= day;
      continue;
    }
    if (offSince !== undefined) steps.push(...countDays(offSince, day - 1, calendar));
    offSince = undefined;
    for (const window of calendar.windows) {
      const from = Math.max(startOfDay(day) + window.from, startMs);
      const to = Math.min(startOfDay(day) + window.to, dueMs);
      if (from >= to) continue;
      const minutes = Math.round((to - from) / 60_000);
      steps.push({
        kind: 'hours-counted',
        date: dateOfDay(day),
        from: timeOfDay(from),
        to: timeOfDay(to),
        minutes,
      });
    }
  }
  return steps;
}

function provisionalStep(startMs: number, dueMs: number, calendar: WorkCalendar): ExplanationStep {
  const dueDay = dayOfInstant(dueMs);
  const years = new Set<number>();
  for (let day = dayOfInstant(startMs); day <= dueDay; day += 1) {
    if (leansOnUncoveredYear(day, day, calendar)) years.add(yearOfDay(day));
  }
  return { kind: 'provisional', years: [...years] };
}

function dateAndTime(ms: number): { date: string; time: string } {
  return { date: dateOfDay(dayOfInstant(ms)), time: timeOfDay(ms) };
}
