import type { ProblemEntry } from './problem-entry.ts';

/** Writing down that a complainant was contacted. */
export const CONTACT_PROBLEMS = {
  'contact.not-now': {
    status: 409,
    zh: '当前不能登记联系：案件已结束，或者正在听取诉求人对办理的评价。',
    en: 'No contact can be recorded now: the case has ended, or the complainant is being asked how it was handled.',
  },
  'contact.no-details': {
    status: 409,
    zh: '本件为匿名诉求，没有留下联系方式，无需联系。',
    en: 'This complaint is anonymous; nothing was left to contact anybody by.',
  },
  'contact.impossible-time': {
    status: 422,
    zh: '联系时间应在诉求登记之后、现在之前。',
    en: 'The time of the contact is after the filing and not in the future.',
  },
} as const satisfies Record<string, ProblemEntry>;
