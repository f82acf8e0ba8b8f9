/** One line of a benchmark's result, printed as a JSON line and as a row of a table. */
export type BenchRow = {
  /** Name given to `npm run bench -- <name>`. */
  bench: string;
  /** What was measured. */
  case: string;
  /** Against the yardstick of the same run; 1 is even. */
  ratio?: number;
  perSecond: number;
  p50Ms?: number;
  p99Ms?: number;
  /** DynamoDB read units of one operation. */
  readUnits?: number;
  /** DynamoDB write units of one operation. */
  writeUnits?: number;
};
