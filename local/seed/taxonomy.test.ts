import { describe, expect, it } from 'vitest';
import { question as questionContract } from '../../shared/contracts/category-questions.ts';
import { choicesOf } from '../../shared/contracts/choices-of.ts';
import { category } from '../../shared/contracts/reference-data.ts';
import { taxonomy } from './taxonomy.ts';

const { categories, refusalReasons } = taxonomy();
const CHINESE = /\p{Script=Han}/u;

/** The category most of whose keywords occur in a text. */
const suggested = (text: string): string | undefined =>
  categories
    .map(({ code, keywords }) => ({
      code,
      hits: keywords.filter((word) => text.toLowerCase().includes(word)).length,
    }))
    .toSorted((one, other) => other.hits - one.hits)
    .at(0)?.code;

describe('seeded categories', () => {
  it('are eighteen with kebab-case codes, as the form expects them', () => {
    expect(new Set(categories.map(({ code }) => code)).size).toBe(18);
    for (const seeded of categories) {
      expect(category.parse(seeded)).toEqual(expect.objectContaining({ code: seeded.code }));
      expect(seeded.code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }
  });

  it('have a name and a hint in both languages, and keywords of both', () => {
    for (const { name, hint, keywords } of categories) {
      for (const { zh, en } of [name, hint]) {
        expect(zh).toMatch(CHINESE);
        expect(en).not.toMatch(CHINESE);
      }
      expect(keywords.some((word) => CHINESE.test(word))).toBe(true);
      expect(keywords.some((word) => /^[a-z][a-z -]+$/.test(word))).toBe(true);
      for (const word of keywords) expect(word).toMatch(/^\S(.*\S)?$/);
    }
  });

  it('never share a keyword, which would suggest two of them at once', () => {
    const words = categories.flatMap(({ keywords }) => keywords);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it.each([
    ['窗口说材料不全，让我补材料三次，执照还是不给办', 'licensing-refused-or-late'],
    ['昨天突然停电，也没有通知，整条产线停产', 'supply-or-production-outage'],
    ['一个月来了三次检查，都没有亮码', 'irregular-inspection'],
    ['工程款拖欠两年，合同写得清清楚楚', 'promise-or-contract-not-kept'],
    ['第一次轻微违法就罚款五万', 'unfair-penalty'],
    ['账户被冻结，货也被扣押', 'excessive-seizure'],
    ['Our bid was rejected, the tender was made for one firm', 'tendering'],
  ])('are suggested by what people write: %s', (text, code) => {
    expect(suggested(text)).toBe(code);
  });

  it('are urgent by default where supply, production or property is at stake', () => {
    expect(categories.filter(({ defaultUrgent }) => defaultUrgent).map(({ code }) => code)).toEqual([
      'supply-or-production-outage',
      'excessive-seizure',
    ]);
  });

  it('list the eight must-nots under irregular inspection and nowhere else', () => {
    const withReasons = categories.filter(({ subReasons }) => subReasons.length > 0);
    expect(
      withReasons.map(({ code, subReasons }) => [code, new Set(subReasons.map((r) => r.code)).size]),
    ).toEqual([['irregular-inspection', 8]]);
  });
});

describe('seeded questions', () => {
  const asked = categories.flatMap(({ code, questions }) =>
    questions.map((question) => ({ code, question })),
  );

  it('are asked where a case is worked on with their answers', () => {
    expect([...new Set(asked.map(({ code }) => code))]).toEqual([
      'licensing-refused-or-late',
      'arbitrary-charges',
      'irregular-inspection',
      'unfair-penalty',
      'supply-or-production-outage',
      'promise-or-contract-not-kept',
      'help-request',
    ]);
  });

  it('are the restricted JSON Schema that forms and functions understand', () => {
    for (const { question } of asked) expect(questionContract.safeParse(question).error).toBeUndefined();
  });

  it('have all their words in both languages', () => {
    for (const { question } of asked) {
      const { title, hint, unit, labels = {} } = question;
      for (const { zh, en } of [title, hint ?? title, unit ?? title, ...Object.values(labels)]) {
        expect(zh).toMatch(CHINESE);
        expect(en).not.toMatch(CHINESE);
      }
    }
  });

  it('keep nobody from filing who was asked nothing before, beyond what the way of the case needs', () => {
    const required = asked.filter(({ question }) => question.required);
    expect(required.map(({ code, question }) => `${code} ${question.name}`)).toEqual([
      'promise-or-contract-not-kept matter',
      'help-request helpWith',
    ]);
  });

  it('ask for the eight must-nots by their codes', () => {
    const mustNots = asked.find(({ question }) => question.name === 'mustNots')?.question.schema;
    const reasons = categories.find(({ code }) => code === 'irregular-inspection')?.subReasons ?? [];
    expect(mustNots && choicesOf(mustNots)).toEqual(reasons.map(({ code }) => code));
  });
});

it('one category is a request for help, the others are complaints', () => {
  expect(categories.filter(({ track }) => track === 'help').map(({ code }) => code)).toEqual([
    'help-request',
  ]);
});

describe('seeded refusal reasons', () => {
  it('explain every code and another way to go in both languages', () => {
    expect(refusalReasons.map(({ code }) => code)).toEqual([
      'civil-dispute',
      'in-litigation-or-review',
      'handled-by-other-authority',
      'repeat-without-new-facts',
      'force-majeure',
      'not-government-duty',
      'discipline-accepted',
      'no-clear-subject',
      'supplement-overdue',
      'state-secret',
    ]);
    for (const text of refusalReasons.flatMap(({ name, otherWay }) => [name, otherWay])) {
      expect(text.zh).toMatch(CHINESE);
      expect(text.en).not.toMatch(CHINESE);
    }
  });
});
