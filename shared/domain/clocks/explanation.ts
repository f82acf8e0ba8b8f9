import type { Duration } from './duration.ts';

/** Why nobody works on a day. */
export type DayOffReason =
  | { kind: 'weekend' }
  | { kind: 'holiday'; zh: string; en: string }
  | { kind: 'day-off' }
  | { kind: 'paused' };

/** Local, `2026-02-14` and `13:30`. */
type DateAndTime = { date: string; time: string };

/** One step of the way from the start to the due time. Dates (`2026-02-14`) and times (`13:30`) are Asia/Shanghai. */
export type ExplanationStep =
  | {
      kind: 'started';
      date: string;
      time: string;
      duration: Duration;
      policyVersion: number;
      calendarVersion: number;
    }
  | { kind: 'start-day-not-counted'; date: string }
  /** Workdays in a row, counted as the `first`-th to the `last`-th; `makeUp` for weekends worked instead (调休上班). */
  | { kind: 'workdays-counted'; from: string; to: string; first: number; last: number; makeUp: boolean }
  | { kind: 'days-skipped'; from: string; to: string; reason: DayOffReason }
  | { kind: 'calendar-days-counted'; from: string; to: string; days: number }
  | { kind: 'moved-to-workday'; from: string; to: string }
  | { kind: 'hours-counted'; date: string; from: string; to: string; minutes: number }
  /** The State Council hasn't announced these years: Monday to Friday are taken until it does. */
  | { kind: 'provisional'; years: number[] }
  /** Time stood still, or still does when `to` is null; in days those after the first through the last are left out. */
  | { kind: 'paused'; from: DateAndTime; to: DateAndTime | null; reason: string }
  /** A pause that began when the time was over already; it isn't counted as overdue where that moves the due time. */
  | { kind: 'paused-overdue'; from: string; due: DateAndTime; movedTo: DateAndTime | null }
  /** Here an extension of another unit goes on from where the time before it ended. */
  | { kind: 'counted-on'; date: string; time: string; duration: Duration }
  | { kind: 'extended'; date: string; duration: Duration }
  | { kind: 'limit-changed'; date: string; duration: Duration; reason: string }
  | { kind: 'calendar-changed'; date: string; calendarVersion: number }
  | { kind: 'handed-over'; date: string; unit: string }
  | { kind: 'reopened'; date: string }
  | { kind: 'due'; date: string; time: string }
  | { kind: 'stopped'; date: string; time: string; onTime: boolean };

/** Why a clock is due when it is; the steps are in order and the `due` step is the clock's due time. */
export type Explanation = { clockId: string; dueAt: string; provisional: boolean; steps: ExplanationStep[] };
