import type { ClockView } from '../../../shared/contracts/clock-views.ts';
import type { Unit } from '../../../shared/contracts/reference-data.ts';
import type { WorkCalendar } from '../../../shared/domain/clocks/calendar.ts';
import type { Clock } from '../../../shared/domain/clocks/clock.ts';
import { explainDue, explainInWords } from '../../../shared/domain/clocks/explain.ts';
import { timeHeld } from '../../../shared/domain/clocks/time-held.ts';

/** "Why is this due on Thursday?" in sentences of both languages. */
export function whyDue(clock: Clock, calendar: WorkCalendar): ClockView['why'] {
  const explanation = explainDue(clock, calendar);
  return { zh: explainInWords(explanation, 'zh'), en: explainInWords(explanation, 'en') };
}

/** A clock as officials see it. */
export function clockView(
  clock: Clock,
  { calendar, at, viewOf }: { calendar: WorkCalendar; at: string; viewOf: (id: string) => Unit },
): ClockView {
  const { clockId, kind, dueAt, originalDueAt, yellowAt, status, mark, provisional, ledger } = clock;
  const start = ledger[0];
  const last = ledger.at(-1);
  if (!start || !last) throw new TypeError(`${clockId} has an empty ledger`);
  return {
    clockId,
    kind,
    unit: viewOf(clock.unit),
    startedAt: start.at,
    dueAt,
    originalDueAt,
    yellowAt,
    status,
    stoppedAt: last.kind === 'stop' ? last.at : null,
    mark,
    provisional,
    held: timeHeld(ledger, calendar, at).map(({ unit, workedMs }) => ({
      unit: viewOf(unit),
      workedMinutes: Math.round(workedMs / 60_000),
    })),
    why: whyDue(clock, calendar),
  };
}
