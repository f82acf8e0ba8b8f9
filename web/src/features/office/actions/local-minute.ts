/** Asia/Shanghai, as officials read the clock on the wall; see the domain's local time. */
const OFFSET_MS = 8 * 3_600_000;

/** A present in epoch milliseconds as fields of date and time write it: `2026-11-23T09:30`. */
export const minuteOf = (now: number): string => new Date(now + OFFSET_MS).toISOString().slice(0, 16);
