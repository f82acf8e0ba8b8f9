import * as z from 'zod';
import type { WorkCalendar } from '../../shared/domain/clocks/calendar.ts';
import { withCalendar } from '../../shared/domain/clocks/calendar-change.ts';
import { isOutdated } from '../../shared/domain/configuration/recalculate-case.ts';
import { ProblemError } from '../../shared/middleware/problem-error.ts';
import { SHARDS } from '../../shared/persistence/case-keys.ts';
import { MAX_OPEN_CLOCKS, type OpenClock, readOpenClocks } from '../../shared/persistence/open-clocks.ts';
import { decodeCursor, encodeCursor } from '../../shared/persistence/page-cursor.ts';
import { readCalendarsOf } from '../../shared/persistence/pinned-rules.ts';

/** Clocks of one call, about: a second's reading. */
const BUDGET = 1_000;

const count = z.number().int().min(0);
const progress = z.strictObject({
  shard: z
    .number()
    .int()
    .min(0)
    .max(SHARDS - 1),
  after: z.string().nullable(),
  examined: count,
  affected: count,
  moved: count,
  firm: count,
});
type Progress = z.infer<typeof progress>;
type Counted = Pick<Progress, 'examined' | 'affected' | 'moved' | 'firm'>;

const BEGINNING: Progress = { shard: 0, after: null, examined: 0, affected: 0, moved: 0, firm: 0 };

/**
 * How many open clocks a calendar would count anew, from the clocks as they are: a bounded number a call, with a cursor
 * that carries the sums on. Reads what is open and nothing else.
 */
export async function countAffectedClocks(
  calendar: WorkCalendar,
  cursor: string | undefined,
): Promise<Counted & { cursor: string | null }> {
  let { shard, after, ...counted } = cursor === undefined ? BEGINNING : readProgress(cursor);
  for (let examined = 0; examined < BUDGET && shard < SHARDS; ) {
    const page = await readOpenClocks(String(shard), { limit: MAX_OPEN_CLOCKS, after: keyOf(after, shard) });
    examined += page.clocks.length;
    counted = sum(counted, await examine(page.clocks, calendar));
    after = encodeCursor(page.next ?? undefined);
    if (after === null) shard += 1;
  }
  return { ...counted, cursor: shard < SHARDS ? encodeCursor({ shard, after, ...counted }) : null };
}

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

const sum = (one: Counted, other: Counted): Counted => ({
  examined: one.examined + other.examined,
  affected: one.affected + other.affected,
  moved: one.moved + other.moved,
  firm: one.firm + other.firm,
});

function readProgress(cursor: string): Progress {
  try {
    const read = progress.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    if (read.success) return read.data;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new ProblemError('cursor.invalid');
}

function keyOf(after: string | null, shard: number): Record<string, unknown> | null {
  if (after === null) return null;
  const key = decodeCursor(after, { index: 'tick', value: String(shard) });
  if (!key) throw new ProblemError('cursor.invalid');
  return key;
}
