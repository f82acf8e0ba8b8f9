import { stateCouncilCalendar } from '../local/seed/state-council-calendar.ts';
import { createWorkCalendar } from '../shared/domain/clocks/calendar.ts';
import { type Duration, dueFrom, dueFromMs } from '../shared/domain/clocks/duration.ts';
import { type Grant, grantedDue } from '../shared/domain/clocks/granted-due.ts';
import { type LedgerEntry, replayLedger } from '../shared/domain/clocks/ledger.ts';
import { readLedger } from '../shared/domain/clocks/read-ledger.ts';
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

/**
 * Due-time arithmetic in seconds of processor time, so of one core whatever else the machine does; `ratio` is against the
 * bar of a million due times a second. A whole replay is three due times with their texts and has no bar.
 */
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
  const one = Array.from({ length: INPUTS }, (_, index) => ledgerOf(index, calendar.version, 1));
  const six = Array.from({ length: INPUTS }, (_, index) => ledgerOf(index, calendar.version, 6));
  const replay = (ledger: readonly LedgerEntry[]) => replayLedger(ledger, calendar).dueAt.length;
  const due = (grant: Grant) => grantedDue(grant, calendar).dueMs;
  rows.push(
    measure('due time, ledger of 6 entries, read before', six.map(readLedger), due),
    measure('due time, ledger of 6 entries, read from its texts', six, (ledger) => due(readLedger(ledger))),
  );
  for (const row of rows) row.ratio = (row.perSecond ?? 0) / BAR_PER_SECOND;
  rows.push(
    measure('whole replay to texts (due, original due, yellow), 1 entry', one, replay),
    measure('whole replay to texts (due, original due, yellow), 6 entries', six, replay),
  );
  return rows;
}

/** Start, two pauses with their ends, an extension; limits of one to fifteen working days. */
function ledgerOf(index: number, calendarVersion: number, entries: number): LedgerEntry[] {
  const startMs = FIRST_START + index * STEP_MS;
  const at = (hours: number) => new Date(startMs + hours * 3_600_000).toISOString();
  const duration: Duration = { amount: 1 + (index % 15), unit: 'working-day' };
  const ledger: LedgerEntry[] = [
    { kind: 'start', at: at(0), duration, policyVersion: 1, calendarVersion, unit: 'bench' },
    { kind: 'pause', at: at(5), reason: 'supplement' },
    { kind: 'resume', at: at(53) },
    { kind: 'extend', at: at(60), duration: { amount: 5, unit: 'working-day' }, approval: 'approval' },
    { kind: 'pause', at: at(80), reason: 'suspension' },
    { kind: 'resume', at: at(200) },
  ];
  return ledger.slice(0, entries);
}

function measure<T>(name: string, inputs: readonly T[], compute: (input: T) => number): BenchRow {
  let sum = 0;
  const once = (): number => {
    const begun = process.cpuUsage();
    for (let index = 0; index < ROUNDS; index += 1) {
      const input = inputs[index % INPUTS];
      if (input !== undefined) sum += compute(input);
    }
    const { user, system } = process.cpuUsage(begun);
    return ROUNDS / ((user + system) / 1e6);
  };
  once();
  const perSecond = Math.round(Math.max(once(), once()));
  // The sum is used, so that no engine may drop the computation.
  if (!Number.isFinite(sum)) throw new Error(`${name}: a result is not a number`);
  return benchRow('clock', name, { perSecond });
}
