import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyQuestions } from './category-questions.testing.ts';
import { answers, type Question, question, questions } from './category-questions.ts';

const WORDS = { zh: '问', en: 'Asks' };
const asking = (schema: unknown, more: Partial<Question> = {}) => ({
  name: 'asked',
  title: WORDS,
  required: false,
  schema,
  ...more,
});

describe('a question', () => {
  it('may have any of the forms that are understood', () => {
    fc.assert(fc.property(anyQuestions, (all) => questions.safeParse(all).success));
  });

  it.each<[string, unknown]>([
    ['a keyword that nobody understands', { type: 'string', minLength: 1, maxLength: 9, pattern: '^x' }],
    ['a nested object', { type: 'object', properties: {} }],
    ['a text without an end', { type: 'string', minLength: 1 }],
    ['lengths that contradict each other', { type: 'string', minLength: 9, maxLength: 1 }],
    ['bounds that contradict each other', { type: 'number', minimum: 1, maximum: 0 }],
    ['numbers larger than can be kept', { type: 'number', minimum: 0, maximum: 1e15 }],
    ['a choice without a label', { type: 'string', enum: ['one'] }],
    ['no choice at all', { type: 'string', enum: [] }],
    ['another format', { type: 'string', format: 'email' }],
  ])('is refused with %s', (_, schema) => {
    expect(question.safeParse(asking(schema)).success).toBe(false);
  });

  it('has a name of its own', () => {
    const one = asking({ type: 'boolean' });
    expect(questions.safeParse([one, { ...one, name: 'other' }]).success).toBe(true);
    expect(questions.safeParse([one, one]).success).toBe(false);
    expect(questions.safeParse([{ ...one, name: '__proto__' }]).success).toBe(false);
  });
});

describe('answers', () => {
  it('are kept trimmed', () => {
    expect(answers.parse({ number: ' A-1 ' })).toEqual({ number: 'A-1' });
  });

  it.each<[string, unknown]>([
    ['an empty text', { a: ' ' }],
    ['a control character', { a: 'x\u0000' }],
    ['half a surrogate pair', { a: '\ud800' }],
    ['a number that the table cannot keep', { a: 1e-200 }],
    ['a number beyond all amounts', { a: 1e12 }],
    ['no number', { a: Number.NaN }],
    ['an empty choice', { a: [] }],
    ['an object', { a: {} }],
    ['a null', { a: null }],
    ['a name that no question has', { 'a b': 1 }],
    ['too many', Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`a${index}`, true]))],
  ])('are refused with %s', (_, value) => {
    expect(answers.safeParse(value).success).toBe(false);
  });
});
