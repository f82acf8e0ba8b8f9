/** Requests of one address: a bucket of `burst` that fills again with `ratePerSecond`. */
export interface ThrottleSettings {
  readonly ratePerSecond: number;
  readonly burst: number;
}

/** Idle addresses are forgotten when more than this many are known. */
const KNOWN_ADDRESSES = 10_000;

/**
 * A token bucket an address, with the limits of the template's stage.
 * @returns whether a request at `now` (epoch milliseconds) passes.
 */
export function createThrottle({
  ratePerSecond,
  burst,
}: ThrottleSettings): (address: string, now: number) => boolean {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return (address, now) => {
    const bucket = buckets.get(address) ?? { tokens: burst, at: now };
    if (!buckets.has(address)) {
      if (buckets.size >= KNOWN_ADDRESSES) buckets.clear();
      buckets.set(address, bucket);
    }
    bucket.tokens = Math.min(burst, bucket.tokens + (Math.max(0, now - bucket.at) / 1_000) * ratePerSecond);
    bucket.at = now;
    if (bucket.tokens < 1) return false;
    bucket.tokens -= 1;
    return true;
  };
}
