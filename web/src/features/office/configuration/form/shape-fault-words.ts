import type { Bilingual } from '../../../../../../shared/contracts/text.ts';

/** What a message looks like, and how it is said from what was found in it. */
export type FaultPattern = readonly [RegExp, (...found: string[]) => Bilingual];

/** Messages about the shape of a value, as the schemas give them. */
export const SHAPE_FAULT_WORDS: readonly FaultPattern[] = [
  [/^Too small: expected string/, () => ({ zh: '请填写这一项。', en: 'Fill this in.' })],
  [
    /^Too big: expected string to have <=(\d+)/,
    (most) => ({ zh: `最多 ${most} 个字。`, en: `${most} characters at most.` }),
  ],
  [
    /^Too small: expected number to be >=?(-?\d+)/,
    (least) => ({ zh: `数字太小，应大于或等于 ${least}。`, en: `Too small: ${least} or more is needed.` }),
  ],
  [
    /^Too big: expected number to be <=?(-?\d+)/,
    (most) => ({ zh: `数字太大，最多 ${most}。`, en: `Too large: ${most} at most.` }),
  ],
  [/^Invalid email/, () => ({ zh: '这不是邮箱地址。', en: 'This is not an e-mail address.' })],
  [/^Invalid ISO date/, () => ({ zh: '请选择日期。', en: 'Choose a date.' })],
  [
    /^Invalid (input|option|string)/,
    () => ({ zh: '这里的内容不符合要求。', en: 'This is not as it has to be.' }),
  ],
  [/^Too small: expected array/, () => ({ zh: '至少选择一项。', en: 'Choose at least one.' })],
  [
    /^Too big: expected array to have <=(\d+)/,
    (most) => ({ zh: `最多 ${most} 项。`, en: `${most} at most.` }),
  ],
  [
    /^control characters/,
    () => ({
      zh: '含有无法显示的字符，请重新输入。',
      en: 'It has characters that cannot be shown; type it again.',
    }),
  ],
  [
    /^(there is no such field|Unrecognized key)/,
    () => ({
      zh: '没有这个项目，请从文件中删去或改正拼写。',
      en: 'There is no such field: take it out of the file or mend its spelling.',
    }),
  ],
];
