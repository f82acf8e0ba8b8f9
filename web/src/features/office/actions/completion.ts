import { type TaskCompletion, taskCompletion } from '../../../../../shared/contracts/task-completion.ts';
import type { Draft } from './drafts.ts';
import { type Field, fieldsOf } from './fields.ts';

/** What is wrong with a field, as a text key with its values. */
export type FieldProblem = {
  readonly key: string;
  readonly values?: { readonly min?: number; readonly max?: number };
};

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** What the contract finds wrong with a value, null if nothing. */
export function problemOf(field: Field, value: unknown): FieldProblem | null {
  if (isEmpty(value)) {
    if (!field.required) return null;
    return { key: field.kind === 'choice' || field.kind === 'unit' ? 'choose' : 'required' };
  }
  const issue = field.schema.safeParse(value).error?.issues[0];
  if (issue === undefined) return null;
  if (issue.code === 'too_small') return { key: 'short', values: { min: Number(issue.minimum) } };
  if (issue.code === 'too_big') return { key: 'long', values: { max: Number(issue.maximum) } };
  return { key: issue.code === 'invalid_format' ? 'control' : 'choose' };
}

/**
 * The request for an outcome from what was typed; fields of the form only, empty ones left out.
 *
 * @throws ZodError when the form was not checked before.
 */
export function completionOf(outcome: string, version: number, typed: Draft): TaskCompletion {
  const filled = fieldsOf(outcome)
    .map(({ name }) => [name, typed[name]] as const)
    .filter(([, value]) => !isEmpty(value));
  return taskCompletion.parse({ outcome, version, ...Object.fromEntries(filled) });
}
