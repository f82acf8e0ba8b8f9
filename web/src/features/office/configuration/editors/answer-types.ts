import type { Question } from '../../../../../../shared/contracts/category-questions.ts';
import { choicesOf } from '../../../../../../shared/contracts/choices-of.ts';

/** What an answer may be, as an administrator chooses it. */
export const ANSWER_TYPES = ['text', 'date', 'number', 'integer', 'boolean', 'one-of', 'some-of'] as const;
export type AnswerType = (typeof ANSWER_TYPES)[number];

type Schema = Question['schema'];
const MOST = 100_000_000_000;

/** The type behind a schema. */
export function answerTypeOf(schema: Schema): AnswerType {
  if (schema.type === 'array') return 'some-of';
  if (schema.type !== 'string') return schema.type;
  if ('enum' in schema) return 'one-of';
  return 'format' in schema ? 'date' : 'text';
}

/** The schema of a type with its usual limits; choices are carried over. */
function schemaOf(type: AnswerType, codes: string[]): Schema {
  const choice = { type: 'string' as const, enum: codes };
  switch (type) {
    case 'text':
      return { type: 'string', minLength: 1, maxLength: 60 };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'number':
    case 'integer':
      return { type, minimum: 0, maximum: MOST };
    case 'boolean':
      return { type };
    case 'one-of':
      return choice;
    case 'some-of':
      return { type: 'array', items: choice, uniqueItems: true, minItems: 1 };
  }
}

/** A question with another type of answer; the one that it has already leaves it as it is. */
export function withAnswerType(question: Question, type: AnswerType): Question {
  if (answerTypeOf(question.schema) === type) return question;
  const { labels, unit, ...rest } = question;
  const schema = schemaOf(type, [...choicesOf(question.schema)]);
  const counts = type === 'number' || type === 'integer';
  const chosen = type === 'one-of' || type === 'some-of';
  return {
    ...rest,
    schema,
    ...(counts && unit && { unit }),
    ...(chosen && { labels: labels ?? {} }),
  };
}

/** A choice with its code and words. */
export type Choice = { readonly code: string; readonly words: { zh: string; en: string } };

/** The choices of a question in their order. */
export const choicesIn = ({ schema, labels = {} }: Question): Choice[] =>
  choicesOf(schema).map((code) => ({ code, words: labels[code] ?? { zh: '', en: '' } }));

/** A question with other choices. */
export function withChoices(question: Question, choices: readonly Choice[]): Question {
  const codes = choices.map(({ code }) => code);
  const { schema } = question;
  const labels = Object.fromEntries(choices.map(({ code, words }) => [code, words]));
  if (schema.type === 'array')
    return { ...question, schema: { ...schema, items: { ...schema.items, enum: codes } }, labels };
  return 'enum' in schema ? { ...question, schema: { ...schema, enum: codes }, labels } : question;
}
