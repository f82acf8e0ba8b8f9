import type { Duration } from './duration.ts';

/**
 * What happened to a clock, in order. `unit` is the organisation that the time is charged to. A new kind of entry is a
 * new member here and a new case in `readLedger`; nothing else computes due times.
 */
export type LedgerEntry =
  | {
      kind: 'start';
      at: string;
      duration: Duration;
      policyVersion: number;
      calendarVersion: number;
      unit: string;
    }
  /** Time stands still, for a supplement or an approved suspension; never without a reason. */
  | { kind: 'pause'; at: string; reason: string }
  | { kind: 'resume'; at: string }
  /** More time, as approved; `approval` names the decision. */
  | { kind: 'extend'; at: string; duration: Duration; approval: string }
  /** Another limit from the start on: a changed level or policy. Pauses and extensions stand as they are. */
  | { kind: 'policy'; at: string; duration: Duration; policyVersion: number; reason: string }
  /** The State Council announced a year, or a surprise holiday: all is counted anew on the new version. */
  | { kind: 'calendar'; at: string; calendarVersion: number }
  /** Another unit takes the running clock over: time is charged to it from here; nothing else changes. */
  | { kind: 'transfer'; at: string; unit: string }
  /** A stopped clock runs again; the time in between was not a pause. */
  | { kind: 'reopen'; at: string }
  | { kind: 'stop'; at: string };
