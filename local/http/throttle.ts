/** Requests of the whole API: a bucket of `burst` that fills again with `ratePerSecond`. */
export interface ThrottleSettings {
  readonly ratePerSecond: number;
  readonly burst: number;
}

/**
 * The token bucket of the template's stage.
 * @returns whether a request at `now` (epoch milliseconds) passes.
 */
export function createThrottle({ ratePerSecond, burst }: ThrottleSettings): (now: number) => boolean {
  let tokens = burst;
  let at = 0;
  return (now) => {
    tokens = Math.min(burst, tokens + (Math.max(0, now - at) / 1_000) * ratePerSecond);
    at = now;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
}
