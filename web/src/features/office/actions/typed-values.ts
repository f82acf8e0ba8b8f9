import type { Draft } from './drafts.ts';
import type { Field } from './fields.ts';

/** What is wrong with a field, as a text key with its values. */
export type FieldProblem = {
  readonly key: string;
  readonly values?: { readonly min?: number; readonly max?: number };
};

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** A plan without instalments is one of a debt that is paid already. */
const isEmptyPlan = ({ kind }: Field, value: unknown): boolean =>
  kind === 'instalments' && Array.isArray(value) && value.length === 0;

/** What is said of a field that has to be filled or holds what its kind cannot be. */
const WRONG: Partial<Record<Field['kind'], string>> = {
  choice: 'choose',
  reason: 'choose',
  unit: 'choose',
  units: 'choose',
  duration: 'duration',
  case: 'case',
  money: 'money',
  day: 'day',
  moment: 'moment',
  instalments: 'instalments',
  commitment: 'choose',
  payment: 'choose',
};

/** What the contract finds wrong with a value, null if nothing. */
export function problemOf(field: Field, value: unknown): FieldProblem | null {
  const wrong = WRONG[field.kind];
  if (isEmpty(value) && !isEmptyPlan(field, value))
    return field.required ? { key: wrong ?? 'required' } : null;
  const issue = field.schema.safeParse(value).error?.issues[0];
  if (issue === undefined) return null;
  if (wrong !== undefined) return { key: wrong };
  if (issue.code === 'too_small') return { key: 'short', values: { min: Number(issue.minimum) } };
  if (issue.code === 'too_big') return { key: 'long', values: { max: Number(issue.maximum) } };
  return { key: issue.code === 'invalid_format' ? 'control' : 'choose' };
}

/** What was typed into these fields; empty ones, and what was typed for another form, are left out. */
export const filledIn = (fields: readonly Field[], typed: Draft): Draft =>
  Object.fromEntries(
    fields
      .filter((field) => !isEmpty(typed[field.name]) || isEmptyPlan(field, typed[field.name]))
      .map(({ name }) => [name, typed[name]] as const),
  );
