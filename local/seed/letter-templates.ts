import type { LetterTemplate, LetterTemplates } from '../../shared/contracts/letter-templates.ts';
import { LETTERS_OF_HANDLING, type Letter } from './letters-of-handling.ts';

/** Greeting and signature of every letter: it names neither the complainant nor an official. */
const inFrame = {
  zh: (text: string) => `尊敬的诉求人：\n\n${text}\n\n{{unit}}\n{{today}}`,
  en: (text: string) => `Dear complainant,\n\n${text}\n\n{{unit}}\n{{today}}`,
};

const templateOf = ({ code, when, zh, en }: Letter): LetterTemplate => ({
  code,
  name: { zh: zh.name, en: en.name },
  when,
  subject: { zh: zh.subject, en: en.subject },
  text: { zh: inFrame.zh(zh.text), en: inFrame.en(en.text) },
});

const AT_THE_BEGINNING: readonly Letter[] = [
  {
    code: 'acceptance',
    when: ['dispatch', 'sign', 'handle'],
    zh: {
      name: '受理告知书',
      subject: '诉求 {{number}} 受理告知书',
      text: '您于 {{filed}} 提交的诉求（编号 {{number}}，类别：{{category}}），经审查符合受理条件，已予受理。\n\n当前环节的到期时间为 {{due}}。计算方法：{{whyDue}}\n\n办理过程中需要您配合的，我们会与您联系。您可以凭查询码随时查看进展、补充说明或者撤回诉求。',
    },
    en: {
      name: 'Acceptance',
      subject: 'Your complaint {{number}} has been accepted',
      text: 'The complaint that you filed on {{filed}} (number {{number}}, category: {{category}}) was examined and has been accepted.\n\nThe present step is due on {{due}}. How this is counted: {{whyDue}}\n\nWe will contact you if we need your help. With your query code you can see at any time where your complaint stands, add information or withdraw it.',
    },
  },
  {
    code: 'missing-material',
    when: ['accept', 'handle'],
    zh: {
      name: '补充材料提示',
      subject: '诉求 {{number}}：请补充材料',
      text: '为尽快办理您的诉求（编号 {{number}}），还需要您提供：\n\n【待填：需要的材料和用途】\n\n请在【待填：日期】前，凭查询码在线“补充说明”。这只是提示，不影响办理时限；暂时不能提供的，请说明原因，我们照常办理。',
    },
    en: {
      name: 'What is still missing',
      subject: 'Your complaint {{number}}: please add something',
      text: 'So that your complaint {{number}} can be handled soon, we still need from you:\n\n【To fill in: what is needed, and what for】\n\nPlease add it online with your query code by 【To fill in: day】. This is only a reminder and does not touch the deadline. If you cannot provide something, tell us why; we go on all the same.',
    },
  },
];

/** Letters that officials of a city begin from; worded for people who run a shop. */
export const letterTemplates = (): LetterTemplates => ({
  version: 1,
  templates: [...AT_THE_BEGINNING, ...LETTERS_OF_HANDLING].map(templateOf),
});
