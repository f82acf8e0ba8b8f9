import type { ProblemEntry } from './problem-entry.ts';

/** Letters to the complainant. */
export const LETTER_PROBLEMS = {
  'letter.not-now': {
    status: 409,
    zh: '案件目前的状态不能使用这份文书模板，请刷新后重新选择。',
    en: 'This letter cannot be written at the present stage of the case. Reload and choose another one.',
  },
  'letter.gaps-left': {
    status: 422,
    zh: '文书中还有“【待填：…】”没有填写，请填写或删除后再发出。',
    en: 'There are gaps left, marked 【To fill in: …】. Fill them in or take them out, then send.',
  },
} as const satisfies Record<string, ProblemEntry>;
