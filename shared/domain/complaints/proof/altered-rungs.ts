import canonicalize from 'canonicalize';
import type { EventData } from '../../../../events/catalogue.ts';
import type { WorkCalendar } from '../../clocks/calendar.ts';
import type { Clock } from '../../clocks/clock.ts';
import { heightOf, heightOfClock, type Ladder, type RaisedRung } from '../../supervision/ladder.ts';
import { mayRiseAt, nextRungOf } from '../../supervision/next-rung.ts';
import type { CaseEvent } from '../case-event.ts';
import type { CaseFile } from '../case-file.ts';
import type { Listing, Procedure } from '../procedure.ts';
import type { Altered } from './altered.ts';
import { lastBy } from './stray-texts.ts';

type Climbed = Pick<Procedure, 'rungs' | 'listing'>;
type Raised = EventData<'rung-raised'>;

/** What rungs are to be raised by, and any calendar that the next one may have been counted on. */
export type ClimbingBy = { ladder: Ladder; calendars: ReadonlyMap<number, WorkCalendar>; now: string };

/**
 * What a case remembers of the supervision ladder where events tell otherwise, and overdue clocks that do not wait for their next
 * rung: somebody had them pass it over. A rung that passed unnoticed may wait for the next working window.
 */
export function alteredRungs(
  { complaint, clocks, events }: CaseFile & { events: readonly CaseEvent[] },
  by: ClimbingBy,
): Altered[] {
  const { told, version } = climbedBy(events);
  const { rungs, listing } = complaint.procedure;
  const asleep = clocks.filter((clock) => isAsleep(clock, { urgent: complaint.urgent, procedure: told }, by));
  return [
    ...(canonicalize({ rungs, listing }) === canonicalize(told) ? [] : [{ version, what: 'rung' as const }]),
    ...asleep.map(({ ledger }) => ({
      version: lastBy(events, ledger.at(-1)?.at ?? ''),
      what: 'clock' as const,
    })),
  ];
}

/** What the events say of the ladder, and the last one that says anything of it. */
function climbedBy(events: readonly CaseEvent[]): { told: Climbed; version: number } {
  let told: Climbed = { rungs: [], listing: null };
  let version = 1;
  for (const event of events) {
    const after = climb(told, event);
    if (after === told) continue;
    told = after;
    version = event.version;
  }
  return { told, version };
}

function climb(before: Climbed, { type, at, data }: CaseEvent): Climbed {
  if (type === 'case-unlisted') {
    return before.listing ? { ...before, listing: { ...before.listing, endedAt: at } } : before;
  }
  const raised = type === 'rung-raised' ? data : type === 'task-completed' ? data.raised : undefined;
  return raised ? raisedTo(before, raised, at) : before;
}

function raisedTo(before: Climbed, { rung, clockId, unit }: Raised, at: string): Climbed {
  const rises = heightOf(rung) > heightOfClock(before.rungs, clockId);
  const raised: RaisedRung = { clockId, rung, at, unit };
  const listed: Listing = { since: at, unit, endedAt: null };
  return {
    rungs: rises ? [...before.rungs, raised] : before.rungs,
    listing: rung !== 'listed' || before.listing?.endedAt === null ? before.listing : listed,
  };
}

/** Whether an overdue clock waits for another time than that of its next rung, or for one where there is no rung any more. */
function isAsleep(
  clock: Clock,
  about: { urgent: boolean; procedure: Climbed },
  { ladder, calendars, now }: ClimbingBy,
): boolean {
  if (clock.status !== 'running' || clock.mark !== 'red') return false;
  const waiting = [...calendars.values()].flatMap((calendar) => {
    const next = nextRungOf(clock, about, { ladder, calendar });
    return next ? [mayRiseAt(next.at, now, about, { ladder, calendar })] : [];
  });
  const { nextTickAt } = clock;
  if (waiting.length === 0) return nextTickAt !== null;
  return nextTickAt === null || waiting.every((at) => at < nextTickAt);
}
