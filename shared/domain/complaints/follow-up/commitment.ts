import type { Clock } from '../../clocks/clock.ts';

/** What a unit has promised (承诺台账); the words stand on the task at which it was promised. */
export type Commitment = {
  /** From 1, within the case. */
  ordinal: number;
  unit: string;
  /** Local date `yyyy-mm-dd`, the last day on which it is kept in time. */
  due: string;
  /** Task that holds the words. */
  taskId: string;
  keptAt: string | null;
  brokenAt: string | null;
};

/**
 * Promises whose time is over, by their clocks, and that were not kept: a handling cannot be confirmed with them. As of every limit, a
 * last day on which nobody works moves on to the next workday.
 */
export const overdueCommitments = (
  commitments: readonly Commitment[],
  clocks: readonly Clock[],
  at: string,
) =>
  commitments.filter(
    ({ keptAt, ordinal }) =>
      keptAt === null &&
      clocks.some(({ kind, round, dueAt }) => kind === 'commitment' && round === ordinal && dueAt < at),
  );
