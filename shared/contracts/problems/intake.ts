import type { ProblemEntry } from './problem-entry.ts';

/** What is filed: category, division, unit, answers, contact. */
export const INTAKE_PROBLEMS = {
  'category.unknown': { status: 422, zh: '没有这个诉求类别。', en: 'There is no such category.' },
  'division.unknown': { status: 422, zh: '没有这个行政区划。', en: 'There is no such division.' },
  'organisation.unknown': {
    status: 422,
    zh: '没有这个单位，可以改填单位名称。',
    en: 'There is no such organisation; write its name instead.',
  },
  'answers.invalid': {
    status: 422,
    zh: '有问题没有回答，或者回答不符合要求，请按提示修改。',
    en: 'A question is not answered, or not in the form asked for. Correct it as shown.',
  },
  'credit-code.invalid': {
    status: 422,
    zh: '统一社会信用代码不正确，请核对；如与执照一致，请勾选确认。',
    en: 'The credit code does not check out. Compare it with the licence; confirm it if it is printed so.',
  },
  'contact.invalid': {
    status: 422,
    zh: '联系方式应为电话号码或电子邮箱。',
    en: 'Contact has to be a phone number or an e-mail address.',
  },
} as const satisfies Record<string, ProblemEntry>;
