const NINGBO_AHEAD = 8 * 3_600_000;
const SHOWN = 24;

/** A month as `2026-11`. */
export type Month = string;

/** The month it is in Ningbo at an instant (epoch milliseconds). */
export function monthOf(now: number): Month {
  return new Date(now + NINGBO_AHEAD).toISOString().slice(0, 7);
}

/** The present month and those before it, newest first, two years in all. */
export function recentMonths(now: number): readonly Month[] {
  const [year = 0, month = 0] = monthOf(now).split('-').map(Number);
  return Array.from({ length: SHOWN }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7),
  );
}

/** The month an address asks for, the present one if it asks for none or nonsense. */
export function monthIn(search: URLSearchParams, now: number): Month {
  const asked = search.get('month') ?? '';
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? asked : monthOf(now);
}
