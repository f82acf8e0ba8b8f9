import type { Question } from '../../shared/contracts/category-questions.ts';

type Words = { zh: string; en: string };
type Asked = Pick<Question, 'name' | 'title' | 'hint' | 'required'>;

/** How a question is asked: its words, and whether one can go on without an answer. */
const asked = (name: string, title: Words, { hint, required = false }: Options): Asked => ({
  name,
  title,
  ...(hint && { hint }),
  required,
});
type Options = { hint?: Words; required?: boolean };

const YUAN: Words = { zh: '元', en: 'yuan' };
const MAX_YUAN = 100_000_000_000;

/** An amount of money. */
export const money = (name: string, title: Words, options: Options = {}): Question => ({
  ...asked(name, title, options),
  unit: YUAN,
  schema: { type: 'number', minimum: 0, maximum: MAX_YUAN },
});

/** A number of things or persons. */
export const count = (
  name: string,
  title: Words,
  { unit, minimum = 0, maximum, ...options }: Options & { unit: Words; minimum?: number; maximum: number },
): Question => ({
  ...asked(name, title, options),
  unit,
  schema: { type: 'integer', minimum, maximum },
});

export const date = (name: string, title: Words, options: Options = {}): Question => ({
  ...asked(name, title, options),
  schema: { type: 'string', format: 'date' },
});

export const yesNo = (name: string, title: Words, options: Options = {}): Question => ({
  ...asked(name, title, options),
  schema: { type: 'boolean' },
});

/** A line of text. */
export const line = (
  name: string,
  title: Words,
  { maxLength = 60, ...options }: Options & { maxLength?: number } = {},
): Question => ({ ...asked(name, title, options), schema: { type: 'string', minLength: 1, maxLength } });

export type Choices = Readonly<Record<string, Words>>;

/** One of a few. */
export const oneOf = (name: string, title: Words, labels: Choices, options: Options = {}): Question => ({
  ...asked(name, title, options),
  schema: { type: 'string', enum: Object.keys(labels) },
  labels: { ...labels },
});

/** Any of a few. */
export const someOf = (name: string, title: Words, labels: Choices, options: Options = {}): Question => ({
  ...asked(name, title, options),
  schema: {
    type: 'array',
    items: { type: 'string', enum: Object.keys(labels) },
    uniqueItems: true,
    minItems: 1,
  },
  labels: { ...labels },
});
