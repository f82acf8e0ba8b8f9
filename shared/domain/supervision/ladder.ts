import type { Duration } from '../clocks/duration.ts';

/** Rungs above yellow and red, in their order (催办 通报负责人 督办单 挂牌督办 约谈). */
export const RUNGS = ['reminder', 'notice', 'order', 'listed', 'call-in'] as const;
export type Rung = (typeof RUNGS)[number];

/** Thresholds of the supervision ladder; versioned configuration, a case keeps the version it was opened under. */
export type Ladder = {
  version: number;
  /** In their order; a city may do without some of them. */
  rungs: readonly {
    rung: Rung;
    /** Time after the clock was due; zero is as soon as it is overdue. */
    after: Duration;
    /** Time for the reply, from when the rung was raised. */
    reply: Duration;
  }[];
  /** A case is listed after so many dissatisfied rounds, whatever time it has. */
  listedAfterDissatisfied: number;
  /** Rungs wait for working hours, but for urgent cases. */
  notBeforeWorkingHours: boolean;
};

/** A rung that a clock has come to; a clock comes to each once, and only upwards. */
export type RaisedRung = {
  clockId: string;
  rung: Rung;
  at: string;
  /** The unit that had to answer for the clock then. */
  unit: string;
};

/** Why a rung was raised: by the time, by dissatisfied rounds, or by a supervisor's decision. */
export const RUNG_CAUSES = ['overdue', 'dissatisfied', 'decided'] as const;
type RungCause = (typeof RUNG_CAUSES)[number];

/** A rung as a record: what the late unit has to answer. */
export type SupervisionRecord = {
  rung: Rung;
  clockId: string;
  cause: RungCause;
  /** Id of the supervisor, or `system`. */
  by: string;
  /** What the supervisor wrote; null where the time itself raised the rung. */
  reason: string | null;
  /** The supervising office, named from the order (督办单) on. */
  office: string | null;
};

/** How high a rung is; rungs only ever rise. */
export const heightOf = (rung: Rung): number => RUNGS.indexOf(rung);

/** How high a clock has come; -1 before its first rung. */
export const heightOfClock = (raised: readonly RaisedRung[], clockId: string): number =>
  Math.max(-1, ...raised.filter((each) => each.clockId === clockId).map(({ rung }) => heightOf(rung)));

/** To whom a rung speaks: a reminder to whoever works on it, everything above to the head of the unit. */
export const addresseeOf = (rung: Rung): 'unit' | 'head' => (rung === 'reminder' ? 'unit' : 'head');
