import type { Organisation } from '../../shared/domain/organisations/organisation.ts';
import { ProblemError } from '../../shared/middleware/problem-error.ts';
import { treeOf } from './current-tree.ts';

type Value = Readonly<Record<string, unknown>>;

/** A transaction takes a hundred writes. */
const MOST = 90;

/** Of an organisation that differs in a tree, as it was and as it becomes. */
export type ChangedOrganisation = { readonly before: Organisation | undefined; readonly after: Organisation };

/**
 * What differs in a tree from the one before.
 * @throws ProblemError `request.invalid` where something is taken out, or more differs than one version can bring
 */
export function changedOrganisations(after: Value, before: Value): ChangedOrganisation[] {
  const [old, tree] = [treeOf(before), treeOf(after)];
  const gone = [...old.keys()].filter((id) => !tree.has(id));
  if (gone.length > 0) throw refused(`nothing is taken out, it is given a last day: ${gone.join(', ')}`);
  const changed = [...tree.values()].flatMap((one) => {
    const known = old.get(one.id);
    return JSON.stringify(known) === JSON.stringify(one) ? [] : [{ before: known, after: one }];
  });
  if (changed.length > MOST) throw refused(`${MOST} changes at most in one version`);
  return changed;
}

const refused = (message: string) =>
  new ProblemError('request.invalid', [{ path: 'value.organisations', message }]);
