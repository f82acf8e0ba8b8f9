import { entryName } from '../../../../../../shared/domain/configuration/differences.ts';

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is readonly Plain[] => Array.isArray(value) && value.every(isPlain);
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * An edit taken over onto a newer version: what was edited stays as it was edited, everything else is as the newer version
 * has it. Where both changed the same, the edit stands; a dry run then shows that it does.
 */
export function mergeEdit(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (isSame(mine, base)) return theirs;
  if (isSame(theirs, base)) return mine;
  if (isPlain(base) && isPlain(mine) && isPlain(theirs)) return mergeFields(base, mine, theirs);
  if (isList(base) && isList(mine) && isList(theirs)) return mergeEntries(base, mine, theirs);
  return mine;
}

/** Fields of three records; one that is undefined is not there. */
function mergeFields(base: Plain, mine: Plain, theirs: Plain): Plain {
  const fields = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  const merged = [...fields].map(
    (field) => [field, mergeEdit(base[field], mine[field], theirs[field])] as const,
  );
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

/** Entries of three lists by what names them, in the order of the edit, what only the newer version has last. */
function mergeEntries(base: readonly Plain[], mine: readonly Plain[], theirs: readonly Plain[]): Plain[] {
  const named = (list: readonly Plain[]) =>
    new Map(list.map((item, index) => [entryName(item, index), item]));
  const [old, edited, newer] = [named(base), named(mine), named(theirs)];
  return [...new Set([...edited.keys(), ...newer.keys()])].flatMap((name) => {
    const merged = mergeEdit(old.get(name), edited.get(name), newer.get(name));
    return isPlain(merged) ? [merged] : [];
  });
}
