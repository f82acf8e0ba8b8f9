import { leansOnUncoveredYear, type WorkCalendar } from './calendar.ts';
import { type Clock, isOnTime, type LedgerEntry, replayLedger } from './clock.ts';
import { changeSteps } from './explained-changes.ts';
import { dateAndTime, termSteps } from './explained-terms.ts';
import type { Explanation, ExplanationStep } from './explanation.ts';
import { grantedDue, type LatePause } from './granted-due.ts';
import { parseInstant } from './instant.ts';
import { dayOfInstant, yearOfDay } from './local-time.ts';
import { readLedger } from './read-ledger.ts';

export { explainInWords } from './explain-in-words.ts';
export type { Explanation } from './explanation.ts';

/**
 * Why a clock is due when it is, by replaying its ledger: what happened to it, the day that isn't counted, the days
 * counted, the days off and the pauses skipped. Takes time with the length of the limit; for people, not for counting.
 * @throws ClockError as `replayLedger`
 */
export function explainDue(clock: Clock, calendar: WorkCalendar): Explanation {
  const { dueAt, provisional } = replayLedger(clock.ledger, calendar);
  const grant = readLedger(clock.ledger);
  const { terms, late, dueMs } = grantedDue(grant, calendar);
  const leansThroughMs = Math.max(dueMs, ...late.map(({ toMs }) => toMs));
  const stop = clock.ledger.at(-1);
  const steps: ExplanationStep[] = [
    ...clock.ledger.flatMap(startedSteps),
    ...changeSteps(clock.ledger),
    ...terms.flatMap((term, index) => [
      ...(index > 0
        ? [{ kind: 'counted-on' as const, ...dateAndTime(term.startMs), duration: term.duration }]
        : []),
      ...termSteps(term, calendar),
    ]),
    ...late.map(latePauseStep),
    ...(provisional ? [provisionalStep(grant.startMs, leansThroughMs, calendar)] : []),
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

function startedSteps(entry: LedgerEntry): ExplanationStep[] {
  if (entry.kind !== 'start') return [];
  const { at, duration, policyVersion, calendarVersion } = entry;
  return [{ kind: 'started', ...dateAndTime(parseInstant(at)), duration, policyVersion, calendarVersion }];
}

const latePauseStep = ({ fromMs, dueMs, movedToMs }: LatePause): ExplanationStep => ({
  kind: 'paused-overdue',
  from: dateAndTime(fromMs).date,
  due: dateAndTime(dueMs),
  movedTo: movedToMs === dueMs ? null : dateAndTime(movedToMs),
});

function provisionalStep(startMs: number, throughMs: number, calendar: WorkCalendar): ExplanationStep {
  const years = new Set<number>();
  for (let day = dayOfInstant(startMs); day <= dayOfInstant(throughMs); day += 1) {
    if (leansOnUncoveredYear(day, day, calendar)) years.add(yearOfDay(day));
  }
  return { kind: 'provisional', years: [...years] };
}
