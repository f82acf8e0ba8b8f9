/** Signed out after this long without a key, click or touch, milliseconds (level-3 protection asks for an idle logout). */
export const IDLE_LIMIT = 15 * 60_000;
/** The warning shows for this long before, milliseconds. */
export const IDLE_WARNING = 60_000;

export type Idleness =
  | { readonly state: 'active' }
  | { readonly state: 'warning'; readonly secondsLeft: number }
  | { readonly state: 'over' };

/** What being idle since `lastActivity` means at `now` (both epoch milliseconds). */
export function idlenessOf(lastActivity: number, now: number): Idleness {
  const left = lastActivity + IDLE_LIMIT - now;
  if (left <= 0) return { state: 'over' };
  return left > IDLE_WARNING
    ? { state: 'active' }
    : { state: 'warning', secondsLeft: Math.ceil(left / 1000) };
}
