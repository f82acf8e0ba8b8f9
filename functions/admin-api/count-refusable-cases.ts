import * as z from 'zod';
import { readTaxonomyVersions } from '../../shared/persistence/case-versions.ts';
import { readOpenClockRefs } from '../../shared/persistence/open-clocks.ts';
import { readTaxonomyVersion } from '../../shared/persistence/pinned-rules.ts';
import { type Count, walkOpenClocks } from './walk-open-clocks.ts';

const count = z.number().int().min(0);
const sums = z.strictObject({ examined: count, affected: count });
type Counted = z.infer<typeof sums>;

/** Rows of the index a page: of each only the names of case and clock are read. */
const PAGE = 100;
/** A case is refused while its acceptance is awaited; its clock is open then, also while it stands for supplements. */
const ACCEPTANCE = 'accept#';

/**
 * How many cases still await acceptance under a version of the taxonomy that has one of these reasons, so that they can be
 * refused with it: a bounded number of open clocks a call, with a cursor that carries the sums on.
 */
export const countRefusableCases = (
  reasons: readonly string[],
  cursor: string | undefined,
): Promise<Counted & { cursor: string | null }> => walkOpenClocks(refusableFor(reasons), cursor);

const refusableFor = (reasons: readonly string[]): Count<Counted> => ({
  budget: 5_000,
  nothing: { examined: 0, affected: 0 },
  sums,
  add: (one, other) => ({
    examined: one.examined + other.examined,
    affected: one.affected + other.affected,
  }),
  page: async (shard, after) => {
    const { refs, next } = await readOpenClockRefs(shard, { limit: PAGE, after });
    const awaiting = refs.filter(({ clockId }) => clockId.startsWith(ACCEPTANCE));
    const versions = await readTaxonomyVersions(awaiting.map(({ number }) => number));
    const refusable = await Promise.all(versions.map((version) => hasAny(reasons, version)));
    return { counted: { examined: refs.length, affected: refusable.filter(Boolean).length }, next };
  },
});

async function hasAny(reasons: readonly string[], version: number): Promise<boolean> {
  const { refusalReasons } = await readTaxonomyVersion(version);
  return refusalReasons.some(({ code }) => reasons.includes(code));
}
