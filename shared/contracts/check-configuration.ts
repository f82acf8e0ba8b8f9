import type * as z from 'zod';
import { faultsOf } from './configuration-faults.ts';
import { CONFIGURATION_KINDS, type ConfigurationKind } from './configuration-kinds.ts';
import type { FieldError } from './problem-document.ts';

/** A value that may become a version, or what is wrong with it, field by field. */
export type CheckedValue =
  | { ok: true; value: Record<string, unknown> }
  | { ok: false; errors: readonly FieldError[] };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Checks a value of a kind: its shape, that it has no field that would be ignored (a slip of the pen would do nothing,
 * silently), and what the kind demands besides. What other records it names is not looked up here.
 */
export function checkConfiguration(
  kind: ConfigurationKind,
  { version: _, ...given }: Record<string, unknown>,
): CheckedValue {
  const parsed = CONFIGURATION_KINDS[kind].schema.safeParse({ ...given, version: 1 });
  if (!parsed.success) {
    return { ok: false, errors: parsed.error.issues.flatMap((issue) => errorsOf(issue, [])) };
  }
  const unknown = unknownFields(given, parsed.data, []);
  if (unknown.length > 0)
    return { ok: false, errors: unknown.map((path) => ({ path, message: 'there is no such field' })) };
  const errors = faultsOf(kind, parsed.data);
  if (errors.length > 0) return { ok: false, errors };
  const { version: __, ...value } = parsed.data;
  return { ok: true, value };
}

/** Of a field that may be one of several things, what keeps it from the one that it comes closest to. */
function errorsOf(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): FieldError[] {
  const path = [...above, ...issue.path];
  const [closest] =
    issue.code === 'invalid_union' ? issue.errors.toSorted((one, other) => one.length - other.length) : [];
  return closest === undefined
    ? [{ path: path.join('.'), message: issue.message }]
    : closest.flatMap((inner) => errorsOf(inner, path));
}

function unknownFields(given: unknown, kept: unknown, path: readonly string[]): string[] {
  if (Array.isArray(given) && Array.isArray(kept))
    return given.flatMap((item, index) => unknownFields(item, kept[index], [...path, String(index)]));
  if (!isRecord(given) || !isRecord(kept)) return [];
  return Object.keys(given).flatMap((key) =>
    key in kept ? unknownFields(given[key], kept[key], [...path, key]) : [[...path, key].join('.')],
  );
}
