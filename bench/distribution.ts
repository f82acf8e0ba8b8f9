/** The value below which a share (0–1) of the sample lies, nearest rank. */
export function percentile(sample: readonly number[], share: number): number {
  const sorted = sample.toSorted((left, right) => left - right);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new RangeError('an empty sample has no percentile');
  return value;
}

export const median = (sample: readonly number[]): number => percentile(sample, 0.5);

/** The two latencies of a row, in milliseconds. */
export const latencies = (sample: readonly number[]): { p50Ms: number; p99Ms: number } => ({
  p50Ms: percentile(sample, 0.5),
  p99Ms: percentile(sample, 0.99),
});
