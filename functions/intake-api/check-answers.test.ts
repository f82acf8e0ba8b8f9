import { describe, expect, it } from 'vitest';
import { taxonomy } from '../../local/seed/taxonomy.ts';
import { ProblemError } from '../../shared/middleware/problem-error.ts';
import { checkAnswers } from './check-answers.ts';

const questionsOf = (code: string) =>
  taxonomy().categories.find((category) => category.code === code)?.questions ?? [];

/** Where answers are wrong; nowhere if they are taken. */
function objections(code: string, answers: Parameters<typeof checkAnswers>[1]): string[] {
  try {
    checkAnswers(questionsOf(code), answers);
    return [];
  } catch (error) {
    if (!(error instanceof ProblemError) || error.code !== 'answers.invalid') throw error;
    return (error.errors ?? []).map(({ path }) => path);
  }
}

const INSPECTION = 'irregular-inspection';
const PROMISE = 'promise-or-contract-not-kept';

describe('answers are taken', () => {
  it.each([
    [INSPECTION, {}],
    [
      INSPECTION,
      {
        inspectedOn: '2026-02-27',
        officers: 2,
        certificatesShown: false,
        codeShown: true,
        mustNots: ['gifts-or-pay', 'costs-shifted'],
      },
    ],
    [
      PROMISE,
      { matter: 'arrears', debtor: 'state-owned', debtAmount: 350000.5, paid: 0, payableOn: '2025-12-31' },
    ],
    ['help-request', { helpWith: 'land' }],
    ['other', {}],
  ])('by %s: %j', (code, answers) => {
    expect(objections(code, answers)).toEqual([]);
  });
});

describe('answers are refused, each by its name', () => {
  it.each<[string, Parameters<typeof checkAnswers>[1], string[]]>([
    [PROMISE, {}, ['answers.matter']],
    [PROMISE, { matter: 'whim', debtAmount: -1 }, ['answers.matter', 'answers.debtAmount']],
    [PROMISE, { matter: 'arrears', debtAmount: '350000' }, ['answers.debtAmount']],
    [PROMISE, { matter: 'arrears', contractNumber: 'x'.repeat(101) }, ['answers.contractNumber']],
    [INSPECTION, { inspectedOn: '2026-02-30' }, ['answers.inspectedOn']],
    [INSPECTION, { inspectedOn: 'yesterday' }, ['answers.inspectedOn']],
    [INSPECTION, { officers: 1.5 }, ['answers.officers']],
    [INSPECTION, { officers: 0 }, ['answers.officers']],
    [INSPECTION, { certificatesShown: 'no' }, ['answers.certificatesShown']],
    [INSPECTION, { mustNots: ['costs-shifted', 'costs-shifted'] }, ['answers.mustNots.1']],
    [INSPECTION, { mustNots: ['rudeness'] }, ['answers.mustNots.0']],
    [INSPECTION, { mustNots: 'costs-shifted' }, ['answers.mustNots']],
    [INSPECTION, { debtAmount: 1, weather: 'fine' }, ['answers.debtAmount', 'answers.weather']],
    ['other', { officers: 2 }, ['answers.officers']],
  ])('by %s: %j', (code, answers, where) => {
    expect(objections(code, answers)).toEqual(where);
  });
});
