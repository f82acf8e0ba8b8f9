import { describe, expect, test } from 'vitest';
import { taxonomy } from '../../../../../../local/seed/taxonomy.ts';
import { question as contract } from '../../../../../../shared/contracts/category-questions.ts';
import { ANSWER_TYPES, answerTypeOf, choicesIn, withAnswerType, withChoices } from './answer-types.ts';

const seeded = taxonomy().categories.flatMap(({ code, questions }) =>
  questions.map((question) => [`${code} ${question.name}`, question] as const),
);

describe.each(seeded)('%s', (_, question) => {
  test('keeps its answer when its own type is chosen', () => {
    expect(withAnswerType(question, answerTypeOf(question.schema))).toEqual(question);
  });
  test('keeps its choices when they are put back as they are', () => {
    expect(withChoices(question, choicesIn(question))).toEqual(question);
  });
});

test.each(ANSWER_TYPES)('a text turned into %s is right as soon as it has what it needs', (type) => {
  const text = {
    name: 'what',
    title: { zh: '什么', en: 'What' },
    required: false,
    schema: { type: 'string' as const, minLength: 1, maxLength: 60 },
  };
  const turned = withAnswerType(text, type);
  expect(answerTypeOf(turned.schema)).toBe(type);
  const words = { zh: '甲', en: 'A' };
  const filled = type.endsWith('of') ? withChoices(turned, [{ code: 'a', words }]) : turned;
  expect(contract.safeParse(filled).success).toBe(true);
});
