import type { z } from 'zod';
import type { OfficialCase } from '../../../../../shared/contracts/official-case.ts';
import { LEVELS, REPLY_CHANNELS, taskCompletion } from '../../../../../shared/contracts/task-completion.ts';
import { REFERRAL_BODIES } from '../../../../../shared/domain/complaints/approvals/approval.ts';
import { CONTACT_WAYS } from '../../../../../shared/domain/complaints/contact/contact.ts';

/** How each field of the contracts is asked for. */
export const FIELD_KINDS = {
  reasonCode: 'reason',
  reason: 'paragraph',
  ask: 'paragraph',
  text: 'paragraph',
  result: 'paragraph',
  otherWay: 'paragraph',
  legalBasis: 'line',
  leadUnit: 'unit',
  coUnits: 'units',
  suggestedUnit: 'unit',
  level: 'choice',
  urgent: 'switch',
  duration: 'duration',
  body: 'choice',
  opinion: 'paragraph',
  answer: 'paragraph',
  answerForMerged: 'paragraph',
  channel: 'choice',
  into: 'case',
  number: 'case',
  debt: 'money',
  paid: 'money',
  amount: 'money',
  instalments: 'instalments',
  what: 'paragraph',
  due: 'day',
  commitment: 'commitment',
  payment: 'payment',
  note: 'paragraph',
  how: 'choice',
  contactedAt: 'moment',
} as const satisfies Record<
  string,
  | 'choice'
  | 'reason'
  | 'paragraph'
  | 'line'
  | 'unit'
  | 'units'
  | 'switch'
  | 'duration'
  | 'case'
  | 'money'
  | 'day'
  | 'moment'
  | 'instalments'
  | 'commitment'
  | 'payment'
>;
export type FieldName = keyof typeof FIELD_KINDS;

/** The choices of fields that are one of a list. */
export const CHOICES: Readonly<Partial<Record<FieldName, readonly string[]>>> = {
  level: LEVELS,
  channel: REPLY_CHANNELS,
  body: REFERRAL_BODIES,
  how: CONTACT_WAYS,
};

/** A field of an action's form. */
export type Field = {
  readonly name: FieldName;
  readonly kind: (typeof FIELD_KINDS)[FieldName];
  readonly required: boolean;
  /** What the contract accepts. */
  readonly schema: z.ZodType;
};

const isFieldName = (name: string): name is FieldName => name in FIELD_KINDS;

/**
 * The fields of a contract's part in its order, without those that the page itself sets.
 *
 * @throws Error for a field of the contract that has no kind here.
 */
export function fieldsIn(
  shape: Readonly<Record<string, z.ZodType>>,
  unasked: readonly string[],
): readonly Field[] {
  return Object.entries(shape)
    .filter(([name]) => !unasked.includes(name))
    .map(([name, schema]) => {
      if (!isFieldName(name)) throw new Error(`The form does not know the field ${name}`);
      return { name, kind: FIELD_KINDS[name], required: !schema.safeParse(undefined).success, schema };
    });
}

/** What to answer those whose complaints were merged in is asked where there are any, and then it has to be said. */
export const fieldsFor = (
  fields: readonly Field[],
  { links }: Pick<OfficialCase['procedure'], 'links'>,
): readonly Field[] =>
  links.some(({ kind }) => kind === 'duplicate')
    ? fields.map((field) => (field.name === 'answerForMerged' ? { ...field, required: true } : field))
    : fields.filter(({ name }) => name !== 'answerForMerged');

/** Exactly the fields that the contract has for an outcome of a task; none for an outcome it does not know. */
export function fieldsOf(outcome: string): readonly Field[] {
  const option = taskCompletion.options.find(({ shape }) => shape.outcome.value === outcome);
  return fieldsIn(option?.shape ?? {}, ['outcome', 'version']);
}
