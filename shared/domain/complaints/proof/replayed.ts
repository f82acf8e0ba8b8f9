import type { WorkCalendar } from '../../clocks/calendar.ts';
import { calendarVersionOf } from '../../clocks/clock.ts';
import { ClockError } from '../../clocks/clock-error.ts';
import { type LedgerEntry, type LedgerOutcome, replayLedger } from '../../clocks/ledger.ts';
import type { ServicePolicy } from '../service-policy.ts';

/** What clocks were counted by: the policy that the case names, if there is such a one, and every calendar that a ledger names. */
export type CountedBy = { policy: ServicePolicy | null; calendars: ReadonlyMap<number, WorkCalendar> };

/** What a ledger comes to; null where it cannot be counted any more. */
export function replayed(
  ledger: readonly LedgerEntry[],
  { calendars }: Pick<CountedBy, 'calendars'>,
): LedgerOutcome | null {
  try {
    const calendar = calendars.get(calendarVersionOf({ clockId: '', ledger }));
    return calendar ? replayLedger(ledger, calendar) : null;
  } catch (error) {
    if (error instanceof ClockError) return null;
    throw error;
  }
}
