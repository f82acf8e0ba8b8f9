import type { CaseLetters, LetterDrafts } from '../letters.ts';
import { NUMBER, RECEIPT } from './intake-examples.ts';

const letters: CaseLetters = {
  number: NUMBER,
  letters: [
    {
      version: 1,
      at: RECEIPT.at,
      notice: 'receipt',
      subject: `【诉达】已登记 ${NUMBER}`,
      text: '您的诉求已登记，将在 11 月 25 日前答复是否受理。',
      language: 'zh',
      statutory: false,
      written: null,
    },
  ],
};

const drafts: LetterDrafts = {
  number: NUMBER,
  language: 'zh',
  drafts: [
    {
      template: 'progress',
      name: { zh: '进展告知书', en: 'Progress' },
      zh: {
        subject: `诉求 ${NUMBER} 的最新进展`,
        text: '尊敬的诉求人：\n\n【待填：已经做了什么，下一步做什么】',
      },
      en: {
        subject: `News of your complaint ${NUMBER}`,
        text: 'Dear complainant,\n\n【To fill in: what has been done】',
      },
    },
  ],
};

export const LETTER_DRAFTS = { progress: { summary: 'One, with a gap', value: drafts } };

export const CASE_LETTERS = { one: { summary: 'The first letter', value: letters } };
