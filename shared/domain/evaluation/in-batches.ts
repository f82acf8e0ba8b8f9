import type { Counts, Measure } from './contribution.ts';

/** Fewest rated cases that are published together. */
const FEWEST_TOGETHER = 5;
const WHAT_VISITS_SAY = ['archived', 'effective', 'reached', 'satisfied'] as const satisfies Measure[];

/**
 * What is published of the cases that ended on days that are over: always some more days at once, until at least five more cases were
 * rated. Who looks at a public figure before and after his own case ended must not learn by the difference how it was rated (评价对承办单位不可见).
 * @param days in their order, without today
 */
export function inBatches(days: readonly Counts[]): Counts {
  let published: Counts = {};
  let waiting: Counts = {};
  for (const day of days) {
    waiting = sum(waiting, day);
    if ((waiting.reached ?? 0) < FEWEST_TOGETHER) continue;
    published = sum(published, waiting);
    waiting = {};
  }
  return published;
}

const sum = (one: Counts, other: Counts): Counts =>
  Object.fromEntries(
    WHAT_VISITS_SAY.map((measure) => [measure, (one[measure] ?? 0) + (other[measure] ?? 0)]),
  );
