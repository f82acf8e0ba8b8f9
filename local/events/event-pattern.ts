import { z } from 'zod';

/** A pattern uses a form of matching that the local runtime doesn't play. */
export class UnsupportedPatternError extends Error {
  override readonly name = 'UnsupportedPatternError';
}

export type Matcher = (value: unknown) => boolean;

const literal = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const anythingBut = z.union([
  literal.transform((value) => [value]),
  z.array(literal),
  z.strictObject({ prefix: z.string() }),
]);
const condition = z.union([
  literal.transform(
    (value): Matcher =>
      (found) =>
        found === value,
  ),
  z.strictObject({ prefix: z.string() }).transform(({ prefix }) => startsWith(prefix)),
  z.strictObject({ suffix: z.string() }).transform(({ suffix }): Matcher => {
    return (found) => typeof found === 'string' && found.endsWith(suffix);
  }),
  z.strictObject({ exists: z.boolean() }).transform(
    ({ exists }): Matcher =>
      (found) =>
        (found !== undefined) === exists,
  ),
  z.strictObject({ 'anything-but': anythingBut }).transform((rule): Matcher => {
    const excluded = rule['anything-but'];
    const matches: Matcher = Array.isArray(excluded)
      ? (found) => excluded.some((value) => value === found)
      : startsWith(excluded.prefix);
    return (found) => found !== undefined && !matches(found);
  }),
]);

/**
 * Compiles an event pattern as EventBridge rules and Lambda event filters use it: equality, `prefix`, `suffix`, `exists` and
 * `anything-but` (values or prefix), alternatives in a list, all fields of an object.
 * @throws UnsupportedPatternError for any other form
 */
export function compilePattern(pattern: unknown, path = '$'): Matcher {
  if (Array.isArray(pattern)) {
    const conditions = pattern.map((element) => compileCondition(element, path));
    return (found) => {
      const values: unknown[] = Array.isArray(found) && found.length > 0 ? found : [found];
      return values.some((value) => conditions.some((matches) => matches(value)));
    };
  }
  const fields = z.record(z.string(), z.unknown()).safeParse(pattern);
  if (!fields.success) throw new UnsupportedPatternError(`At ${path} a pattern needs an object or a list`);
  const matchers = Object.entries(fields.data).map(([name, inner]): [string, Matcher] => {
    if (name.startsWith('$'))
      throw new UnsupportedPatternError(`The pattern form "${name}" at ${path} only works on AWS`);
    return [name, compilePattern(inner, `${path}.${name}`)];
  });
  return (found) => matchers.every(([name, matches]) => matches(fieldOf(found, name)));
}

function compileCondition(element: unknown, path: string): Matcher {
  const parsed = condition.safeParse(element);
  if (!parsed.success) {
    throw new UnsupportedPatternError(
      `The pattern form ${JSON.stringify(element)} at ${path} only works on AWS`,
    );
  }
  return parsed.data;
}

function startsWith(prefix: string): Matcher {
  return (found) => typeof found === 'string' && found.startsWith(prefix);
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
