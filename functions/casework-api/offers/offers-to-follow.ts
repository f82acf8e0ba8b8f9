import type { OfferView } from '../../../shared/contracts/task-views.ts';
import type { Bilingual } from '../../../shared/contracts/text.ts';
import { dateOfDay, dayOfInstant } from '../../../shared/domain/clocks/local-time.ts';
import type { Person } from '../../../shared/domain/complaints/actor.ts';
import type { CaseFile } from '../../../shared/domain/complaints/case-file.ts';
import { planArrears, recordPayment } from '../../../shared/domain/complaints/follow-up/follow-arrears.ts';
import {
  keepCommitment,
  makeCommitment,
} from '../../../shared/domain/complaints/follow-up/follow-commitments.ts';
import type { CommandContext } from '../../../shared/domain/complaints/tasks/open-task.ts';

const FOLLOWED = {
  'plan-arrears': {
    zh: '登记欠款和还款计划；归档后按计划跟踪，逾期未付会重新办理。诉求人可以看到。',
    en: 'Puts the debt and its plan on record; it is followed after the case is archived, and a missed day opens the case again. The complainant sees it.',
  },
  'record-payment': {
    zh: '登记一笔已支付的款项，诉求人可以看到。',
    en: 'Puts a payment on record; the complainant sees it.',
  },
  'make-commitment': {
    zh: '登记对诉求人的承诺，到期未兑现须作出说明。诉求人可以看到。',
    en: 'Puts a promise to the complainant on record; if it is not kept by its day the unit has to answer for it. The complainant sees it.',
  },
  'keep-commitment': {
    zh: '登记一项承诺已经兑现，诉求人可以看到。',
    en: 'Puts on record that a promise was kept; the complainant sees it.',
  },
} as const satisfies Partial<Record<OfferView['action'], Bilingual>>;

/** What this person may write down of money that is owed and of what was promised: whatever would not be refused, also after the end. */
export function offersToFollow(file: CaseFile, person: Person, context: CommandContext): OfferView[] {
  const tomorrow = dateOfDay(dayOfInstant(Date.parse(context.at)) + 1);
  const promise = file.complaint.procedure.commitments.find(({ keptAt }) => keptAt === null);
  const settled = { person, debt: 1, paid: 1, instalments: [] };
  const kept = promise && { person, commitment: promise.ordinal, text: '' };
  const possible = {
    'plan-arrears': planArrears(file, settled, context).ok,
    'record-payment': recordPayment(file, { person, amount: 1 }, context).ok,
    'make-commitment': makeCommitment(file, { person, what: '', due: tomorrow }, context).ok,
    'keep-commitment': kept !== undefined && keepCommitment(file, kept, context).ok,
  } as const satisfies Record<keyof typeof FOLLOWED, boolean>;
  return (Object.keys(FOLLOWED) as (keyof typeof FOLLOWED)[])
    .filter((action) => possible[action])
    .map((action) => ({ action, kind: null, consequence: FOLLOWED[action] }));
}
