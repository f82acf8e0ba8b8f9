import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../../../functions/intake-api/check-answers.ts';
import { anyQuestions } from '../../../../shared/contracts/category-questions.testing.ts';
import {
  answers as answersContract,
  type Question,
} from '../../../../shared/contracts/category-questions.ts';
import { answersOf, readAnswer, type WrittenAnswers } from './answers.ts';

const WORDS = { zh: '问', en: 'Asks' };
const asking = (schema: Question['schema'], required = false): Question => ({
  name: 'asked',
  title: WORDS,
  required,
  schema,
});
const LINE = asking({ type: 'string', minLength: 2, maxLength: 5 });
const DAY = asking({ type: 'string', format: 'date' });
const MONEY = asking({ type: 'number', minimum: 0, maximum: 100_000_000_000 });
const PEOPLE = asking({ type: 'integer', minimum: 1, maximum: 200 });
const YES_NO = asking({ type: 'boolean' });
const ONE = asking({ type: 'string', enum: ['a', 'b'] });
const SOME = asking({
  type: 'array',
  items: { type: 'string', enum: ['a', 'b', 'c'] },
  uniqueItems: true,
  minItems: 1,
});

describe('an answer', () => {
  it.each<[string, Question, string | string[], unknown]>([
    ['a text without the spaces around it', LINE, ' 甲-1 ', '甲-1'],
    ['a text on one line', LINE, '甲\n1', '甲 1'],
    ['a date', DAY, '2026-02-28', '2026-02-28'],
    ['an amount', MONEY, '350000.50', 350000.5],
    ['an amount with separators', MONEY, '350,000', 350000],
    ['an amount in full width', MONEY, '３５００００', 350000],
    ['a number of people', PEOPLE, '3', 3],
    ['yes', YES_NO, 'yes', true],
    ['no', YES_NO, 'no', false],
    ['one of a few', ONE, 'b', 'b'],
    ['some of a few, in the order of the form', SOME, ['c', 'a'], ['a', 'c']],
    ['nothing', LINE, '  ', undefined],
    ['nothing of a few', SOME, [], undefined],
    ['what an older form chose', SOME, ['gone'], undefined],
    ['what stands where a list is wanted', SOME, 'a', undefined],
  ])('is read: %s', (_, question, written, answer) => {
    expect(readAnswer(question, written)).toEqual({ ok: true, answer });
  });

  it.each<[Question, string | string[], string]>([
    [LINE, '甲', 'answerShort'],
    [LINE, '甲乙丙丁戊己', 'answerLong'],
    [DAY, '2026-02-29', 'answerDate'],
    [DAY, '昨天', 'answerDate'],
    [MONEY, '三十五万', 'answerNumber'],
    [MONEY, '1.234', 'answerNumber'],
    [MONEY, '1e5', 'answerNumber'],
    [MONEY, '-1', 'answerRange'],
    [PEOPLE, '2.5', 'answerInteger'],
    [PEOPLE, '三人', 'answerInteger'],
    [PEOPLE, '0', 'answerRange'],
    [YES_NO, 'maybe', 'answerChoice'],
    [ONE, 'c', 'answerChoice'],
    [asking(LINE.schema, true), '', 'answerMissing'],
    [asking(SOME.schema, true), [], 'answerMissing'],
    [asking(YES_NO.schema, true), '', 'answerMissing'],
  ])('is not read where it does not fit: %j', (question, written, error) => {
    expect(readAnswer(question, written)).toEqual({ ok: false, error });
  });
});

/** What people write: anything, and rather often something that fits. */
const written = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', 'yes', 'no', '2024-02-29', '2026-02-30', '0', '-0', '1', '12,345.67', '99999999999.99'),
  fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((value) => value.toFixed(2)),
  fc.integer().map(String),
  fc.array(fc.string()),
);

/** Questions with something written at each; choices mostly from those there are. */
const filledForms = anyQuestions.chain((questions) =>
  fc
    .tuple(
      ...questions.map(({ schema }) => {
        if ('enum' in schema) return fc.oneof(written, fc.constantFrom(...schema.enum));
        return 'items' in schema ? fc.oneof(written, fc.subarray(schema.items.enum)) : written;
      }),
    )
    .map((texts) => ({
      questions,
      draft: Object.fromEntries(
        questions.map(({ name }, index) => [name, texts[index] ?? '']),
      ) satisfies WrittenAnswers,
    })),
);

describe('what passes on the page', () => {
  it('passes the contract and the check of the server, whatever is asked and written', () => {
    let passed = 0;
    fc.assert(
      fc.property(filledForms, ({ questions, draft }) => {
        if (!questions.every((question) => readAnswer(question, draft[question.name]).ok)) return;
        const sent = answersContract.parse(JSON.parse(JSON.stringify(answersOf(questions, draft))));
        checkAnswers(questions, sent);
        passed += 1;
      }),
      { numRuns: 3000 },
    );
    expect(passed).toBeGreaterThan(300);
  });
});
