import * as z from 'zod';
import type { WorkCalendar } from '../../shared/domain/clocks/calendar.ts';
import { withCalendar } from '../../shared/domain/clocks/calendar-change.ts';
import { isOutdated } from '../../shared/domain/configuration/recalculate-case.ts';
import { MAX_OPEN_CLOCKS, type OpenClock, readOpenClocks } from '../../shared/persistence/open-clocks.ts';
import { readCalendarsOf } from '../../shared/persistence/pinned-rules.ts';
import { type Count, walkOpenClocks } from './walk-open-clocks.ts';

const count = z.number().int().min(0);
const sums = z.strictObject({ examined: count, affected: count, moved: count, firm: count });
type Counted = z.infer<typeof sums>;

/**
 * How many open clocks a calendar would count anew, from the clocks as they are: a bounded number a call, with a cursor
 * that carries the sums on.
 */
export const countAffectedClocks = (
  calendar: WorkCalendar,
  cursor: string | undefined,
): Promise<Counted & { cursor: string | null }> => walkOpenClocks(affectedBy(calendar), cursor);

const affectedBy = (calendar: WorkCalendar): Count<Counted> => ({
  budget: 1_000,
  nothing: { examined: 0, affected: 0, moved: 0, firm: 0 },
  sums,
  add: (one, other) => ({
    examined: one.examined + other.examined,
    affected: one.affected + other.affected,
    moved: one.moved + other.moved,
    firm: one.firm + other.firm,
  }),
  page: async (shard, after) => {
    const { clocks, next } = await readOpenClocks(shard, { limit: MAX_OPEN_CLOCKS, after });
    return { counted: await examine(clocks, calendar), next };
  },
});

async function examine(clocks: readonly OpenClock[], calendar: WorkCalendar): Promise<Counted> {
  const calendarOf = await readCalendarsOf(clocks.map(({ clock }) => clock));
  const outdated = clocks.flatMap(({ clock }) => (isOutdated(clock, calendarOf, calendar) ? [clock] : []));
  const anew = outdated.map((before) => ({
    before,
    after: withCalendar(before, calendar, before.dueAt).clock,
  }));
  return {
    examined: clocks.length,
    affected: anew.length,
    moved: anew.filter(({ before, after }) => before.dueAt !== after.dueAt).length,
    firm: anew.filter(({ before, after }) => before.provisional && !after.provisional).length,
  };
}
