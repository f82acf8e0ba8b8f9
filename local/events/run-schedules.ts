import type { DeliveryJournal } from './delivery-journal.ts';
import { parseSchedule } from './schedule-expression.ts';

export interface Schedule {
  readonly name: string;
  /** `rate(1 minute)` or `cron(…)`. */
  readonly expression: string;
  readonly functionArn: string;
  /** Replaces the scheduled event as the function's payload. */
  readonly input?: unknown;
  /** @default 2 as Lambda retries an asynchronous invocation */
  readonly retryAttempts?: number;
}

export interface SchedulesOptions {
  readonly schedules: readonly Schedule[];
  readonly journal: DeliveryJournal;
  /** Called after runs were put into the journal. */
  onRun(): void;
  now(): number;
  newId(): string;
}

// Timers drift while a machine sleeps, so the clock is looked at this often at least.
const longestSleepMilliseconds = 30_000;

/**
 * Puts a delivery into the journal whenever a schedule is due. Ticks missed while the process was down or asleep run once.
 * @returns a function that stops the schedules
 * @throws UnsupportedScheduleError
 */
export function runSchedules({ schedules, journal, onRun, now, newId }: SchedulesOptions): () => void {
  const begun = now();
  const clocks = schedules.map((schedule) => {
    const next = parseSchedule(schedule.expression);
    const last = journal.lastRun(schedule.name, schedule.expression);
    if (last === undefined) journal.ran(schedule.name, schedule.expression, begun, []);
    return { schedule, next, dueAt: next(last ?? begun) };
  });
  let timer: NodeJS.Timeout | undefined;

  function tick(): void {
    const at = now();
    for (const clock of clocks) {
      if (clock.dueAt === undefined || clock.dueAt > at) continue;
      const { name, expression, functionArn } = clock.schedule;
      const payload = JSON.stringify(clock.schedule.input ?? scheduledEvent(name, at, newId()));
      journal.ran(name, expression, at, [{ rule: name, function: functionArn, payload }]);
      // From the due time, so that ticks don't drift; from now when some were missed.
      const following = clock.next(clock.dueAt);
      clock.dueAt = following !== undefined && following > at ? following : clock.next(at);
      onRun();
    }
    const nearest = Math.min(...clocks.map(({ dueAt }) => dueAt ?? Number.POSITIVE_INFINITY));
    timer = setTimeout(tick, Math.max(0, Math.min(nearest - at, longestSleepMilliseconds)));
  }

  if (clocks.length > 0) tick();
  return () => clearTimeout(timer);
}

function scheduledEvent(name: string, at: number, id: string) {
  return {
    version: '0',
    id,
    'detail-type': 'Scheduled Event',
    source: 'aws.events',
    account: '000000000000',
    time: new Date(at).toISOString().replace(/\.\d+Z$/, 'Z'),
    region: 'local',
    resources: [`arn:aws:events:local:000000000000:rule/${name}`],
    detail: {},
  };
}
