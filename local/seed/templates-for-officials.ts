import type { Template } from '../../shared/contracts/templates.ts';

/** Letters to the mailbox of a unit: counts, numbers and times, never a title. */
export const OFFICIAL_LETTERS: readonly Pick<Template, 'key' | 'language' | 'subject' | 'body'>[] = [
  {
    key: 'urgent-task',
    language: 'zh',
    subject: '【紧急】{{number}} 等待{{stage}}，{{due}} 前',
    body: '{{unit}}：\n\n紧急件 {{number}} 等待{{stage}}，时限 {{due}}。请立即处理。\n\n{{link}}',
  },
  {
    key: 'urgent-task',
    language: 'en',
    subject: 'Urgent: {{number}}, {{stage}} by {{due}}',
    body: '{{unit}},\n\nthe urgent case {{number}} waits for you: {{stage}}, due {{due}}. Please act at once.\n\n{{link}}',
  },
  {
    key: 'supervision',
    language: 'zh',
    subject: '【{{rung}}】{{number}}，请于 {{due}} 前答复',
    body: '{{unit}}：\n\n就 {{number}} 发出{{rung}}。请于 {{due}} 前在案件中答复。\n\n{{link}}',
  },
  {
    key: 'supervision',
    language: 'en',
    subject: '{{rung}}: {{number}}, answer by {{due}}',
    body: '{{unit}},\n\n{{rung}} on {{number}}: please answer in the case by {{due}}.\n\n{{link}}',
  },
  {
    key: 'digest',
    language: 'zh',
    subject: '待办 {{open}} 件：将到期 {{yellow}} 件，已超期 {{red}} 件',
    body: '{{unit}}：\n\n待办 {{open}} 件，其中将到期 {{yellow}} 件、已超期 {{red}} 件。最紧要的：\n{{mostUrgent}}\n\n{{link}}',
  },
  {
    key: 'digest',
    language: 'en',
    subject: '{{open}} open: {{yellow}} due soon, {{red}} overdue',
    body: '{{unit}},\n\n{{open}} tasks are open, {{yellow}} of them due soon and {{red}} overdue. The most pressing:\n{{mostUrgent}}\n\n{{link}}',
  },
];
