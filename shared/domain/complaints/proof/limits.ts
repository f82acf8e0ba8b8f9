import type { Clock } from '../../clocks/clock.ts';
import type { Duration } from '../../clocks/duration.ts';
import type { LedgerEntry } from '../../clocks/ledger.ts';
import { dateOfDay, dayOfInstant } from '../../clocks/local-time.ts';
import type { CaseEvent } from '../case-event.ts';
import type { ServicePolicy } from '../service-policy.ts';
import { grantedSuspension, isSame, type Timed } from './told-entries.ts';

/**
 * Whether a clock began with the limit that it was to have, where no event has stated when it is due: the day of a promise or an
 * instalment, the time of a suspension that was granted, else as the policy says.
 */
export function isLimitOf(
  { kind, round, ledger }: Clock,
  timed: Timed,
  { policy }: { policy: ServicePolicy | null },
): boolean {
  const [start] = ledger;
  if (start?.kind !== 'start' || policy === null) return false;
  const { durations } = policy;
  const { events } = timed;
  const last = lastDayOf(start);
  const isOneOf = (limits: readonly Duration[]) => limits.some((limit) => isSame(limit, start.duration));
  switch (kind) {
    case 'commitment':
      return events.some(
        ({ type, data }) => type === 'commitment-made' && data.commitment === round && data.due === last,
      );
    case 'instalment':
      return events.some(
        ({ type, data }) => type === 'arrears-planned' && data.instalments[round - 1]?.due === last,
      );
    case 'suspension':
      return isOneOf(grantedSuspension(start, timed));
    case 'contact': {
      const { urgent, other } = policy.firstContact;
      return isOneOf([urgent, other].filter((limit) => limit !== null));
    }
    case 'assist':
      return isOneOf([durations.assist]);
    case 'supervise':
      return isOneOf([durations.commitmentReply]);
    case 'handle':
      return isOneOf([
        ...levelsBy(events, start.at).map((level) => durations.handle[level]),
        durations.arrearsHandle,
      ]);
    default:
      return false;
  }
}

/** The last day of a limit in days, before it moves on from one on which nobody works. */
const lastDayOf = ({ at, duration: { amount, unit } }: Extract<LedgerEntry, { kind: 'start' }>) =>
  unit === 'calendar-day' ? dateOfDay(dayOfInstant(Date.parse(at)) + amount) : null;

type Level = keyof ServicePolicy['durations']['handle'];

/** The levels that a case was dispatched with last by an instant: several where it came back within that very instant. */
function levelsBy(events: readonly CaseEvent[], at: string): Level[] {
  const dispatched = events.flatMap((event) =>
    event.at <= at && event.type === 'task-completed' && event.data.level !== undefined
      ? [{ at: event.at, level: levelOf(event.data.level) }]
      : [],
  );
  const last = dispatched.at(-1);
  return last ? dispatched.flatMap((one) => (one.at === last.at ? [one.level] : [])) : ['general'];
}

const levelOf = (level: string): Level => (level === 'simple' || level === 'complex' ? level : 'general');
