const NONE: ReadonlySet<string> = new Set();

let ticks = NONE;

/** Remembers which tasks are ticked, by their ids, while a case is looked at in between. */
export function keepTicks(ids: ReadonlySet<string>): void {
  ticks = ids;
}

/** Ids of the tasks that were ticked when the list was left; none before any. */
export const keptTicks = (): ReadonlySet<string> => ticks;

/** Forgets them, when somebody leaves. */
export function forgetTicks(): void {
  ticks = NONE;
}
