import { isWorkday, leansOnUncoveredYear, type WorkCalendar } from './calendar.ts';
import { type Clock, isOnTime, type LedgerEntry, replayLedger } from './clock.ts';
import { countDays } from './counted-days.ts';
import { changeSteps, type ExplainedPause, pausesOf } from './explained-changes.ts';
import type { Explanation, ExplanationStep } from './explanation.ts';
import { parseInstant } from './instant.ts';
import { dateOfDay, dayOfInstant, startOfDay, timeOfDay, yearOfDay } from './local-time.ts';

export { explainInWords } from './explain-in-words.ts';
export type { Explanation } from './explanation.ts';

type Start = Extract<LedgerEntry, { kind: 'start' }>;

/**
 * Why a clock is due when it is, by replaying its ledger: what happened to it, the day that isn't counted, the days
 * counted, the days off skipped. Takes time with the length of the limit; for people, not for counting.
 * @throws ClockError as `replayLedger`
 */
export function explainDue(clock: Clock, calendar: WorkCalendar): Explanation {
  const { dueAt, provisional } = replayLedger(clock.ledger, calendar);
  const [start, ...changes] = clock.ledger;
  if (start?.kind !== 'start') throw new TypeError('a replayed ledger begins with its start');
  const dueMs = parseInstant(dueAt);
  const pauses = pausesOf(clock.ledger);
  const stop = changes.at(-1);
  const steps: ExplanationStep[] = [
    startedStep(start),
    ...changeSteps(changes),
    ...pauses.map(pausedStep),
    ...countedSteps(start, dueMs, pausedDays(pauses), calendar),
    ...(provisional ? [provisionalStep(parseInstant(start.at), dueMs, calendar)] : []),
    { kind: 'due', ...dateAndTime(dueMs) },
    ...(stop?.kind === 'stop' ? [stoppedStep(stop.at, clock)] : []),
  ];
  return { clockId: clock.clockId, dueAt, provisional, steps };
}

const stoppedStep = (at: string, clock: Clock): ExplanationStep => ({
  kind: 'stopped',
  ...dateAndTime(parseInstant(at)),
  onTime: isOnTime(clock).extended,
});

function startedStep({ at, duration, policyVersion, calendarVersion }: Start): ExplanationStep {
  return { kind: 'started', ...dateAndTime(parseInstant(at)), duration, policyVersion, calendarVersion };
}

/** Days after the one a pause began on through the one it ended on. */
function pausedDays(pauses: readonly ExplainedPause[]): ReadonlySet<number> {
  const days = new Set<number>();
  for (const { fromMs, toMs } of pauses)
    for (let day = dayOfInstant(fromMs) + 1; toMs !== null && day <= dayOfInstant(toMs); day += 1)
      days.add(day);
  return days;
}

const pausedStep = ({ fromMs, toMs, reason }: ExplainedPause): ExplanationStep => ({
  kind: 'paused',
  from: dateOfDay(dayOfInstant(fromMs)),
  to: toMs === null ? null : dateOfDay(dayOfInstant(toMs)),
  reason,
});

function countedSteps(
  start: Start,
  dueMs: number,
  paused: ReadonlySet<number>,
  calendar: WorkCalendar,
): ExplanationStep[] {
  const startMs = parseInstant(start.at);
  const startDay = dayOfInstant(startMs);
  const dueDay = dayOfInstant(dueMs);
  const notCounted: ExplanationStep = { kind: 'start-day-not-counted', date: dateOfDay(startDay) };
  switch (start.duration.unit) {
    case 'working-hour':
      return hourSteps(startMs, dueMs, calendar);
    case 'working-day':
      return [notCounted, ...countDays(startDay + 1, dueDay, calendar, paused)];
    case 'calendar-day':
      return [
        notCounted,
        ...calendarDaySteps(startDay, start.duration.amount + paused.size, dueDay, calendar),
      ];
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
