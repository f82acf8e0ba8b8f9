import { isWorkday, type WorkCalendar } from './calendar.ts';
import { countCalendarDays, countDays } from './counted-days.ts';
import type { ExplanationStep } from './explanation.ts';
import type { Pause, Term } from './granted-due.ts';
import { dateOfDay, dayOfInstant, startOfDay, timeOfDay } from './local-time.ts';

/** How a part of the granted time was counted, day by day or window by window. */
export function termSteps(term: Term, calendar: WorkCalendar): ExplanationStep[] {
  return term.duration.unit === 'working-hour' ? hourSteps(term, calendar) : daySteps(term, calendar);
}

/** An instant as explanations write it. */
export function dateAndTime(ms: number): { date: string; time: string } {
  return { date: dateOfDay(dayOfInstant(ms)), time: timeOfDay(ms) };
}

function daySteps({ startMs, duration, pauses, dueMs }: Term, calendar: WorkCalendar): ExplanationStep[] {
  const { amount, unit } = duration;
  const paused = pausedDays(pauses);
  const startDay = dayOfInstant(startMs);
  const dueDay = dayOfInstant(dueMs);
  let lastDay = startDay;
  for (let counted = 0; counted < amount; ) {
    lastDay += 1;
    if (!paused.has(lastDay) && (unit === 'calendar-day' || isWorkday(lastDay, calendar))) counted += 1;
  }
  const counted =
    unit === 'working-day'
      ? countDays(startDay + 1, lastDay, calendar, paused)
      : countCalendarDays(startDay + 1, lastDay, paused);
  return [
    { kind: 'start-day-not-counted', date: dateOfDay(startDay) },
    ...counted,
    ...countDays(lastDay, dueDay, calendar, paused).filter((step) => step.kind === 'days-skipped'),
    ...movedSteps(lastDay, dueDay, paused, calendar),
  ];
}

/** A deadline moves when its last day is off, or when a pause that began on it ended on a day off. */
function movedSteps(
  lastDay: number,
  dueDay: number,
  paused: ReadonlySet<number>,
  calendar: WorkCalendar,
): ExplanationStep[] {
  let from = lastDay;
  if (isWorkday(lastDay, calendar)) {
    if (paused.has(dueDay)) return [];
    from = Math.max(lastDay, ...[...paused].filter((day) => day <= dueDay));
  }
  if (from === dueDay) return [];
  return [{ kind: 'moved-to-workday', from: dateOfDay(from), to: dateOfDay(dueDay) }];
}

/** Days after the one a pause began on through the one it ended on. */
function pausedDays(pauses: readonly Pause[]): ReadonlySet<number> {
  const days = new Set<number>();
  for (const { fromMs, toMs } of pauses)
    for (let day = dayOfInstant(fromMs) + 1; day <= dayOfInstant(toMs); day += 1) days.add(day);
  return days;
}

function hourSteps({ startMs, dueMs, pauses }: Term, calendar: WorkCalendar): ExplanationStep[] {
  const steps: ExplanationStep[] = [];
  const dueDay = dayOfInstant(dueMs);
  const wholly = whollyPausedDays(pauses);
  let offSince: number | undefined;
  for (let day = dayOfInstant(startMs); day <= dueDay; day += 1) {
    if (!isWorkday(day, calendar) || wholly.has(day)) {
      offSince ??= day;
      continue;
    }
    if (offSince !== undefined) steps.push(...countDays(offSince, day - 1, calendar, wholly));
    offSince = undefined;
    const midnight = startOfDay(day);
    for (const { from, to } of calendar.windows) {
      const window = { fromMs: Math.max(midnight + from, startMs), toMs: Math.min(midnight + to, dueMs) };
      steps.push(...withoutPauses(window, pauses).map((piece) => hoursCounted(day, piece)));
    }
  }
  return steps;
}

function hoursCounted(day: number, { fromMs, toMs }: Pause): ExplanationStep {
  const minutes = Math.round((toMs - fromMs) / 60_000);
  return {
    kind: 'hours-counted',
    date: dateOfDay(day),
    from: timeOfDay(fromMs),
    to: timeOfDay(toMs),
    minutes,
  };
}

/** What is left of a window, in order. */
function withoutPauses(window: Pause, pauses: readonly Pause[]): Pause[] {
  let pieces = [window];
  for (const pause of pauses) {
    pieces = pieces.flatMap(({ fromMs, toMs }) => [
      { fromMs, toMs: Math.min(toMs, pause.fromMs) },
      { fromMs: Math.max(fromMs, pause.toMs), toMs },
    ]);
  }
  return pieces.filter(({ fromMs, toMs }) => fromMs < toMs);
}

function whollyPausedDays(pauses: readonly Pause[]): ReadonlySet<number> {
  const days = new Set<number>();
  for (const { fromMs, toMs } of pauses)
    for (let day = dayOfInstant(fromMs) + 1; startOfDay(day + 1) <= toMs; day += 1) days.add(day);
  return days;
}
