import * as z from 'zod';
import { choicesOf } from './choices-of.ts';
import { bilingual, writtenText } from './text.ts';

/** Largest amount that can be an answer, either sign: 100 billion, with which four decimals are still exact. */
const MAX_NUMBER = 100_000_000_000;
const MAX_TEXT = 1000;
const MAX_QUESTIONS = 20;
const MAX_CHOICES = 30;

const bound = z.number().min(-MAX_NUMBER).max(MAX_NUMBER);
const textLength = z.number().int().min(1).max(MAX_TEXT);
const choiceCode = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const choice = z.strictObject({
  type: z.literal('string'),
  enum: z.array(choiceCode).min(1).max(MAX_CHOICES),
});

/**
 * What an answer may be: JSON Schema (draft 2020-12), of which these forms and keywords are understood – a text, a date, one of
 * a few choices, several of them, a number, a whole number, yes or no.
 */
export const answerSchema = z.union([
  choice,
  z.strictObject({ type: z.literal('string'), format: z.literal('date') }),
  z
    .strictObject({ type: z.literal('string'), minLength: textLength, maxLength: textLength })
    .refine(({ minLength, maxLength }) => minLength <= maxLength, 'minLength is above maxLength'),
  z
    .strictObject({ type: z.enum(['number', 'integer']), minimum: bound, maximum: bound })
    .refine(({ minimum, maximum }) => minimum <= maximum, 'minimum is above maximum'),
  z.strictObject({ type: z.literal('boolean') }),
  z.strictObject({
    type: z.literal('array'),
    items: choice,
    uniqueItems: z.literal(true),
    /** Who chooses nothing leaves the answer out. */
    minItems: z.literal(1),
  }),
]);

const questionName = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/, 'a name is camel case, 40 characters');

/** One question of a category: what is asked, in both languages, and what an answer may be. */
export const question = z
  .object({
    /** Key of the answer, unique within the category. */
    name: questionName,
    title: bilingual,
    hint: bilingual.optional(),
    /** Stands behind a number, e.g. yuan. */
    unit: bilingual.optional(),
    required: z.boolean(),
    schema: answerSchema,
    /** Words for the codes one may choose from. */
    labels: z.record(choiceCode, bilingual).optional(),
  })
  .refine(
    ({ schema, labels = {} }) => choicesOf(schema).every((code) => labels[code] !== undefined),
    'every choice needs a label',
  );
export type Question = z.infer<typeof question>;

/** The questions of a category in the order of the form. */
export const questions = z
  .array(question)
  .max(MAX_QUESTIONS)
  .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, 'two questions have one name');

const DECIMALS = 10_000;
const amount = bound.refine(
  (value) => Math.round(value * DECIMALS) / DECIMALS === value,
  'more than four decimals',
);

/** Answers by the names of their questions; which names and values a category takes is decided by its questions. */
export const answers = z
  .record(
    questionName,
    z.union([writtenText(1, MAX_TEXT), amount, z.boolean(), z.array(choiceCode).min(1).max(MAX_CHOICES)]),
  )
  .refine((all) => Object.keys(all).length <= MAX_QUESTIONS, 'too many answers');

/** The questions as one JSON Schema of all the answers, for any validator. */
export const answersSchemaOf = (asked: readonly Question[]) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema' as const,
  type: 'object' as const,
  properties: Object.fromEntries(asked.map(({ name, schema }) => [name, schema])),
  required: asked.filter(({ required }) => required).map(({ name }) => name),
  additionalProperties: false,
});
