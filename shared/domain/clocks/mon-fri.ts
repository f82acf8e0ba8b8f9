/**
 * Monday to Friday by arithmetic: stands in for years whose calendar hasn't been announced.
 * Day 0 (1970-01-01) is a Thursday, so day −3 is the Monday that the count starts from.
 */
const MONDAY = -3;

/** How many Mondays to Fridays there are from the first Monday through `day` (negative before it). */
export function monFriThrough(day: number): number {
  const sinceMonday = day - MONDAY;
  const week = Math.floor(sinceMonday / 7);
  return week * 5 + Math.min(sinceMonday - week * 7 + 1, 5);
}

/** The day on which `monFriThrough` first reaches `count`. */
export function monFriDay(count: number): number {
  const week = Math.floor((count - 1) / 5);
  return week * 7 + (count - 1 - week * 5) + MONDAY;
}
