import type { z } from 'zod';
import {
  LEVELS,
  REFUSAL_REASONS,
  REPLY_CHANNELS,
  taskCompletion,
} from '../../../../../shared/contracts/task-completion.ts';

/** How each field of the contract is asked for. */
export const FIELD_KINDS = {
  reasonCode: 'choice',
  reason: 'paragraph',
  otherWay: 'paragraph',
  legalBasis: 'line',
  leadUnit: 'unit',
  suggestedUnit: 'unit',
  level: 'choice',
  urgent: 'switch',
  opinion: 'paragraph',
  answer: 'paragraph',
  channel: 'choice',
  note: 'paragraph',
} as const satisfies Record<string, 'choice' | 'paragraph' | 'line' | 'unit' | 'switch'>;
export type FieldName = keyof typeof FIELD_KINDS;

/** The choices of fields that are one of a list. */
export const CHOICES: Readonly<Partial<Record<FieldName, readonly string[]>>> = {
  reasonCode: REFUSAL_REASONS,
  level: LEVELS,
  channel: REPLY_CHANNELS,
};

/** A field of an action's form. */
export type Field = {
  readonly name: FieldName;
  readonly kind: (typeof FIELD_KINDS)[FieldName];
  readonly required: boolean;
  /** What the contract accepts. */
  readonly schema: z.ZodType;
};

/** Set by the page, not asked for. */
const UNASKED: readonly string[] = ['outcome', 'version'];

const isFieldName = (name: string): name is FieldName => name in FIELD_KINDS;

/** The contract's part for an outcome, if there is one. */
export function completionSchemaOf(outcome: string) {
  return taskCompletion.options.find((option) => option.shape.outcome.value === outcome);
}

/**
 * Exactly the fields that the contract has for an outcome, in its order; none for an outcome it does not know.
 *
 * @throws Error for a field of the contract that has no kind here.
 */
export function fieldsOf(outcome: string): readonly Field[] {
  const shape: Readonly<Record<string, z.ZodType>> = completionSchemaOf(outcome)?.shape ?? {};
  return Object.entries(shape)
    .filter(([name]) => !UNASKED.includes(name))
    .map(([name, schema]) => {
      if (!isFieldName(name)) throw new Error(`The form does not know the field ${name}`);
      return { name, kind: FIELD_KINDS[name], required: !schema.safeParse(undefined).success, schema };
    });
}
