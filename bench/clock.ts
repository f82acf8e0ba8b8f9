import { performance } from 'node:perf_hooks';
import { stateCouncilCalendar } from '../local/seed/state-council-calendar.ts';
import { createWorkCalendar } from '../shared/domain/clocks/calendar.ts';
import { type Clock, replayLedger, startClock } from '../shared/domain/clocks/clock.ts';
import { type Duration, dueFrom, dueFromMs } from '../shared/domain/clocks/duration.ts';
import { type BenchRow, benchRow } from './bench-row.ts';

const UNITS = ['working-day', 'calendar-day', 'working-hour'] as const satisfies Duration['unit'][];
const ROUNDS = 1_000_000;
/** A power of two, so that picking an input costs next to nothing. */
const INPUTS = 4096;
const FIRST_START = Date.parse('2010-01-01T00:00:00.000Z');
/** Steps through all times of the day and about fifteen years. */
const STEP_MS = 31.7 * 3_600_000;
/** bars.md: a million due-time computations a second on one core. */
const BAR_PER_SECOND = 1_000_000;

/** Due-time arithmetic on one core; `ratio` is against the bar of a million due times a second. */
export async function run(): Promise<BenchRow[]> {
  const calendar = createWorkCalendar(stateCouncilCalendar());
  const rows: BenchRow[] = [];
  for (const unit of UNITS) {
    const inputs = Array.from({ length: INPUTS }, (_, index) => {
      const ms = FIRST_START + index * STEP_MS;
      return { ms, iso: new Date(ms).toISOString(), duration: { amount: 1 + (index % 30), unit } };
    });
    rows.push(
      measure(
        `due time, ${unit}s, from text to text`,
        inputs,
        (input) => dueFrom(input.iso, input.duration, calendar).dueAt.length,
      ),
      measure(
        `due time, ${unit}s, in milliseconds`,
        inputs,
        (input) => dueFromMs(input.ms, input.duration, calendar).dueMs,
      ),
    );
  }
  for (const row of rows) row.ratio = (row.perSecond ?? 0) / BAR_PER_SECOND;
  const clocks = Array.from(
    { length: INPUTS },
    (_, index): Clock =>
      startClock(
        {
          kind: 'handle',
          round: 1,
          unit: 'bench',
          at: new Date(FIRST_START + index * STEP_MS).toISOString(),
          duration: { amount: 1 + (index % 15), unit: 'working-day' },
          policyVersion: 1,
        },
        calendar,
      ),
  );
  rows.push(
    measure('replay of a ledger', clocks, (clock) => replayLedger(clock.ledger, calendar).dueAt.length),
  );
  return rows;
}

function measure<T>(name: string, inputs: readonly T[], compute: (input: T) => number): BenchRow {
  let sum = 0;
  const once = (): number => {
    const begun = performance.now();
    for (let index = 0; index < ROUNDS; index += 1) {
      const input = inputs[index % INPUTS];
      if (input !== undefined) sum += compute(input);
    }
    return ROUNDS / ((performance.now() - begun) / 1000);
  };
  once();
  const perSecond = Math.round(Math.max(once(), once()));
  // The sum is used, so that no engine may drop the computation.
  if (!Number.isFinite(sum)) throw new Error(`${name}: a result is not a number`);
  return benchRow('clock', name, { perSecond });
}
