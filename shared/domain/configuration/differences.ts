/** A step on the way to a value: the name of a field, or what tells an entry of a list from the others. */
export type Step = { field: string } | { entry: string; item: unknown };

/** A place where two values differ; `undefined` stands for what is not there. */
export type Difference = { path: readonly Step[]; before: unknown; after: unknown };

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is readonly Plain[] => Array.isArray(value) && value.every(isPlain);

/** Fields that tell entries of a list apart, the first set that an entry has; the rest may be left out. */
const IDENTITIES: readonly (readonly string[])[] = [
  ['id'],
  ['key', 'channel', 'language'],
  ['person', 'unit', 'role', 'from'],
  ['code'],
  ['rung'],
  ['from', 'to'],
  ['category', 'division'],
  ['division'],
  ['unit'],
  ['name'],
];

/** What an entry is known by in its list. */
export function entryName(item: Plain, index: number): string {
  const fields = IDENTITIES.find(([first = '']) => typeof item[first] === 'string');
  if (!fields) return String(index + 1);
  return fields.flatMap((field) => (typeof item[field] === 'string' ? [item[field]] : [])).join(' ');
}

/**
 * Where two values of a kind differ, in the order of the new one, what was taken out last. Entries of lists are told
 * apart by what names them, so one that is put in between changes nothing else.
 */
export function differences(before: unknown, after: unknown, path: readonly Step[] = []): Difference[] {
  if (isPlain(before) && isPlain(after) && !isLeaf(before)) {
    const fields = new Set([...Object.keys(after), ...Object.keys(before)]);
    return [...fields].flatMap((field) => differences(before[field], after[field], [...path, { field }]));
  }
  if (isList(before) && isList(after)) return listDifferences(before, after, path);
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, before, after }];
}

function listDifferences(
  before: readonly Plain[],
  after: readonly Plain[],
  path: readonly Step[],
): Difference[] {
  const named = (list: readonly Plain[]) =>
    new Map(list.map((item, index) => [entryName(item, index), item]));
  const [old, now] = [named(before), named(after)];
  const changed = [...now].flatMap(([entry, item]) =>
    differences(old.get(entry), item, [...path, { entry, item }]),
  );
  const gone = [...old].flatMap(([entry, item]) =>
    now.has(entry) ? [] : [{ path: [...path, { entry, item }], before: item, after: undefined }],
  );
  const order = (one: typeof old, other: typeof old) =>
    [...one.keys()].filter((entry) => other.has(entry)).join('\n');
  const moved =
    order(old, now) === order(now, old)
      ? []
      : [{ path: [...path, { field: 'order' }], before: [...old.keys()], after: [...now.keys()] }];
  return [...changed, ...gone, ...moved];
}

/** A duration is one thing to say, not two. */
export const isLeaf = (value: object): value is { amount: unknown; unit: unknown } =>
  'amount' in value && 'unit' in value;
