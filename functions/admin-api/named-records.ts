import type * as z from 'zod';
import { checkConfiguration } from '../../shared/contracts/check-configuration.ts';
import { taxonomy } from '../../shared/contracts/configuration.ts';
import type { dryRun } from '../../shared/contracts/configuration-versions.ts';
import type { Organisation } from '../../shared/domain/organisations/organisation.ts';
import { ProblemError } from '../../shared/middleware/problem-error.ts';
import { readConfiguration } from '../../shared/persistence/configuration-repository.ts';
import { readCurrentTree, treeOf } from './current-tree.ts';

type Value = Readonly<Record<string, unknown>>;

/** What a value may name: units, by id, and the codes of categories. */
export type Named = {
  readonly tree: () => Promise<ReadonlyMap<string, Organisation>>;
  readonly categories: (at: string) => Promise<readonly string[]>;
};

const codesOf = (value: Value): readonly string[] =>
  taxonomy.parse({ ...value, version: 1 }).categories.map(({ code }) => code);

/** What is on record. */
export const ON_RECORD: Named = {
  tree: readCurrentTree,
  async categories(at) {
    const known = await readConfiguration('taxonomy', at);
    return known ? codesOf(known) : [];
  },
};

/** What will be on record once the kinds beside a value are imported, which come before it. */
export function namedBeside(beside: z.infer<typeof dryRun>['beside'] = {}): Named {
  const { organisations, taxonomy: categories } = beside;
  return {
    tree: organisations ? async () => treeOf(sound('organisations', organisations)) : ON_RECORD.tree,
    categories: categories ? async () => codesOf(sound('taxonomy', categories)) : ON_RECORD.categories,
  };
}

function sound(kind: 'organisations' | 'taxonomy', given: Record<string, unknown>): Value {
  const checked = checkConfiguration(kind, given);
  if (checked.ok) return checked.value;
  throw new ProblemError(
    'request.invalid',
    checked.errors.map(({ path, message }) => ({ path: `beside.${kind}.${path}`, message })),
  );
}
