const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A length of time as a text key and its values, in the two largest units that say something. */
export type Span =
  | { readonly key: 'time.dayHour'; readonly values: { readonly days: number; readonly hours: number } }
  | { readonly key: 'time.day'; readonly values: { readonly days: number } }
  | { readonly key: 'time.hourMinute'; readonly values: { readonly hours: number; readonly minutes: number } }
  | { readonly key: 'time.hour'; readonly values: { readonly hours: number } }
  | { readonly key: 'time.minute'; readonly values: { readonly minutes: number } };

/** Reads milliseconds as a person would say them; the sign does not matter. */
export function spanOf(milliseconds: number): Span {
  const length = Math.abs(milliseconds);
  const days = Math.floor(length / DAY);
  const hours = Math.floor((length % DAY) / HOUR);
  const minutes = Math.floor((length % HOUR) / MINUTE);
  if (days >= 10 || (days > 0 && hours === 0)) return { key: 'time.day', values: { days } };
  if (days > 0) return { key: 'time.dayHour', values: { days, hours } };
  if (hours > 0 && minutes === 0) return { key: 'time.hour', values: { hours } };
  if (hours > 0) return { key: 'time.hourMinute', values: { hours, minutes } };
  return { key: 'time.minute', values: { minutes } };
}
