import type { Mark } from '../clocks/clock.ts';

/** How many of the most pressing tasks a digest names. */
const NAMED = 5;

type DigestTask = { number: string; stage: string; dueAt: string; mark: Mark; urgent: boolean };
export type Digest<T> = { open: number; yellow: number; red: number; mostUrgent: T[] };

/** What a unit's officials are told of their open tasks, or null where there is nothing to tell: urgent ones first, then by due time. */
export function digestOf<T extends DigestTask>(tasks: readonly T[]): Digest<T> | null {
  if (tasks.length === 0) return null;
  const marked = (mark: Mark) => tasks.filter((task) => task.mark === mark).length;
  const byUrgency = (a: T, b: T) =>
    Number(b.urgent) - Number(a.urgent) || Date.parse(a.dueAt) - Date.parse(b.dueAt);
  return {
    open: tasks.length,
    yellow: marked('yellow'),
    red: marked('red'),
    mostUrgent: tasks.toSorted(byUrgency).slice(0, NAMED),
  };
}
