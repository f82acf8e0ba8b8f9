import * as z from 'zod';
import { ProblemError } from '../../shared/middleware/problem-error.ts';
import { SHARDS } from '../../shared/persistence/case-keys.ts';
import { decodeCursor, encodeCursor } from '../../shared/persistence/page-cursor.ts';

type PageKey = Record<string, unknown>;
/** What was counted, by name; `examined` is how many clocks were looked at. */
type Sums = { readonly examined: number };

/** What is counted on a way through the open clocks, a page at a time. */
export type Count<S extends Sums> = {
  /** Clocks of one call, about: a second's reading. */
  readonly budget: number;
  readonly nothing: S;
  /** The sums as a cursor carries them. */
  readonly sums: z.ZodType<S>;
  readonly add: (one: S, other: S) => S;
  readonly page: (shard: string, after: PageKey | null) => Promise<{ counted: S; next: PageKey | null }>;
};

const position = z.strictObject({
  shard: z
    .number()
    .int()
    .min(0)
    .max(SHARDS - 1),
  after: z.string().nullable(),
  sums: z.unknown(),
});

/**
 * Goes through the open clocks of all shards, a bounded number a call, with a cursor that carries the sums on. Reads what is
 * open and nothing else.
 */
export async function walkOpenClocks<S extends Sums>(
  { budget, nothing, sums, add, page }: Count<S>,
  cursor: string | undefined,
): Promise<S & { cursor: string | null }> {
  const begun = cursor === undefined ? { shard: 0, after: null, sums: nothing } : readPosition(cursor, sums);
  let { shard, after, sums: counted } = begun;
  for (let examined = 0; examined < budget && shard < SHARDS; ) {
    const read = await page(String(shard), keyOf(after, shard));
    examined += read.counted.examined;
    counted = add(counted, read.counted);
    after = encodeCursor(read.next ?? undefined);
    if (after === null) shard += 1;
  }
  return { ...counted, cursor: shard < SHARDS ? encodeCursor({ shard, after, sums: counted }) : null };
}

function readPosition<S>(
  cursor: string,
  sums: z.ZodType<S>,
): { shard: number; after: string | null; sums: S } {
  try {
    const read = position.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    const counted = sums.safeParse(read.data?.sums);
    if (read.success && counted.success) return { ...read.data, sums: counted.data };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new ProblemError('cursor.invalid');
}

function keyOf(after: string | null, shard: number): PageKey | null {
  if (after === null) return null;
  const key = decodeCursor(after, { index: 'tick', value: String(shard) });
  if (!key) throw new ProblemError('cursor.invalid');
  return key;
}
