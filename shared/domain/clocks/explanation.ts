import type { Duration } from './duration.ts';

/** Why nobody works on a day. */
export type DayOffReason =
  | { kind: 'weekend' }
  | { kind: 'holiday'; zh: string; en: string }
  | { kind: 'day-off' }
  | { kind: 'paused' };

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
  /** Time stood still from the one date to the other, or still does; the days after the first through the last are left out. */
  | { kind: 'paused'; from: string; to: string | null; reason: string }
  | { kind: 'extended'; date: string; duration: Duration }
  | { kind: 'limit-changed'; date: string; duration: Duration; reason: string }
  | { kind: 'calendar-changed'; date: string; calendarVersion: number }
  | { kind: 'handed-over'; date: string; unit: string }
  | { kind: 'reopened'; date: string }
  | { kind: 'due'; date: string; time: string }
  | { kind: 'stopped'; date: string; time: string; onTime: boolean };

/** Why a clock is due when it is; the steps are in order and the `due` step is the clock's due time. */
export type Explanation = { clockId: string; dueAt: string; provisional: boolean; steps: ExplanationStep[] };
