/** One line of a benchmark's result, printed as a row of a table and as a JSON line; null where it does not apply. */
export type BenchRow = {
  /** Name given to `npm run bench -- <name>`. */
  bench: string;
  /** What was measured. */
  case: string;
  /** Against the yardstick of the same run, which the case or bench/README.md names; 1 is even. */
  ratio: number | null;
  perSecond: number | null;
  p50Ms: number | null;
  p99Ms: number | null;
  /** DynamoDB read units of one operation. */
  readUnits: number | null;
  /** DynamoDB write units of one operation. */
  writeUnits: number | null;
};

type Measured = Partial<Omit<BenchRow, 'bench' | 'case'>>;

/** A row with everything that was not measured as null. */
export const benchRow = (bench: string, name: string, measured: Measured): BenchRow => ({
  bench,
  case: name,
  ratio: null,
  perSecond: null,
  p50Ms: null,
  p99Ms: null,
  readUnits: null,
  writeUnits: null,
  ...measured,
});

/** A benchmark; `args` are what follows its name on the command line, progress goes to standard error. */
export type Bench = (args: string[]) => Promise<BenchRow[]>;
