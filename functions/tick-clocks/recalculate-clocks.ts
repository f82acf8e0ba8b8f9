import type { WorkCalendar } from '../../shared/domain/clocks/calendar.ts';
import { type Clock, calendarVersionOf } from '../../shared/domain/clocks/clock.ts';
import { ClockError } from '../../shared/domain/clocks/clock-error.ts';
import { type CalendarsOf, isOutdated } from '../../shared/domain/configuration/recalculate-case.ts';
import { readConfiguration } from '../../shared/persistence/configuration-repository.ts';
import { type OpenClock, readOpenClocks } from '../../shared/persistence/open-clocks.ts';
import { StaleCaseError, TransactionBusyError } from '../../shared/persistence/persistence-error.ts';
import { readCalendarsOf } from '../../shared/persistence/pinned-rules.ts';
import {
  endRecalculation,
  type Recalculation,
  readOpenRecalculations,
  readShards,
  type ShardProgress,
  savePage,
} from '../../shared/persistence/recalculation-repository.ts';
import { parseCalendar } from '../../shared/persistence/rules.ts';
import type { TickDependencies } from './dependencies.ts';
import { recalculateOne } from './recalculate-one.ts';

/** How long one tick works at it, milliseconds; what is left is left for the next. */
const BUDGET_MS = 30_000;
/** Clocks of one page: about a second's work. */
const PAGE = 50;
/** Shards that are worked at side by side. */
const AT_ONCE = 4;

/** Some cases could not be counted anew; the log names them. Thrown once all others have been, so that the alarm rings. */
export class RecalculationIncompleteError extends Error {
  override readonly name = 'RecalculationIncompleteError';
  readonly code = 'recalculation.incomplete';
}

/**
 * Goes on with counting open clocks anew where the calendar has changed, page by page. Nothing is lost when it is cut off:
 * a page that was not saved is done again, and cases that are on the new calendar already are left as they are.
 * @throws RecalculationIncompleteError
 */
export async function recalculateClocks(dependencies: TickDependencies): Promise<void> {
  const at = dependencies.now();
  const until = Date.parse(at) + BUDGET_MS;
  for (const job of await readOpenRecalculations()) {
    if (job.notBefore > at) continue;
    // Read anew: what this process remembers may be the calendar of a minute ago.
    const calendar = parseCalendar(await readConfiguration('calendar', at));
    if (calendar.version !== job.calendarVersion) {
      await endRecalculation(job.calendarVersion, 'superseded', at);
      continue;
    }
    await work(job, calendar, { ...dependencies, until });
  }
}

type Work = TickDependencies & { until: number };

async function work({ calendarVersion }: Recalculation, calendar: WorkCalendar, deps: Work): Promise<void> {
  const waiting = (await readShards(calendarVersion)).filter(({ done }) => !done);
  const worker = async () => {
    for (let shard = waiting.shift(); shard; shard = waiting.shift()) await workShard(shard, calendar, deps);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const shards = await readShards(calendarVersion);
  if (shards.some(({ done }) => !done)) return;
  await endRecalculation(calendarVersion, 'done', deps.now());
  const sum = (key: 'recalculated' | 'moved' | 'unaffected' | 'failed') =>
    shards.reduce((total, shard) => total + shard[key], 0);
  deps.logger.info(
    {
      calendarVersion,
      recalculated: sum('recalculated'),
      moved: sum('moved'),
      unaffected: sum('unaffected'),
    },
    'clocks counted anew',
  );
  if (sum('failed') > 0)
    throw new RecalculationIncompleteError(`${sum('failed')} clocks could not be counted anew`);
}

async function workShard(from: ShardProgress, calendar: WorkCalendar, deps: Work): Promise<void> {
  let shard = from;
  while (!shard.done && Date.parse(deps.now()) < deps.until) {
    const page = await readOpenClocks(shard.shard, { limit: PAGE, after: shard.after });
    try {
      const counted = await workPage(page.clocks, shard, calendar, deps);
      shard = await savePage(shard, { ...counted, next: page.next });
    } catch (error) {
      if (!(error instanceof StaleCaseError || error instanceof TransactionBusyError)) throw error;
      deps.logger.info({ shard: shard.shard, reason: error.code }, 'page left for the next tick');
      return;
    }
  }
}

async function workPage(
  clocks: readonly OpenClock[],
  shard: ShardProgress,
  calendar: WorkCalendar,
  deps: Work,
): Promise<{ unaffected: number; failed: number }> {
  const older = clocks.filter(({ clock }) => calendarVersionOf(clock) < calendar.version);
  const calendarOf = await readCalendarsOf(older.map(({ clock }) => clock));
  const outdated = older.filter(({ clock }) => mayBeOutdated(clock, calendarOf, calendar));
  let failed = 0;
  for (const number of new Set(outdated.map((clock) => clock.number)))
    if (!(await recalculateOne(number, shard, calendar, deps))) failed += 1;
  return { unaffected: older.length - outdated.length, failed };
}

/** Leaves a clock that the rules refuse to its case, which is where that is told. */
function mayBeOutdated(clock: Clock, calendarOf: CalendarsOf, calendar: WorkCalendar): boolean {
  try {
    return isOutdated(clock, calendarOf, calendar);
  } catch (error) {
    if (error instanceof ClockError) return true;
    throw error;
  }
}
