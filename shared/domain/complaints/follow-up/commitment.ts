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

/** Promises that are past their day and not kept: a handling cannot be confirmed with them. */
export const overdueCommitments = (commitments: readonly Commitment[], today: string) =>
  commitments.filter(({ keptAt, due }) => keptAt === null && due < today);
