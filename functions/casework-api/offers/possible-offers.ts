import type { OfferView } from '../../../shared/contracts/task-views.ts';
import type { Bilingual } from '../../../shared/contracts/text.ts';
import type { Duration } from '../../../shared/domain/clocks/duration.ts';
import type { Person } from '../../../shared/domain/complaints/actor.ts';
import { APPROVAL_KINDS, type ApprovalKind } from '../../../shared/domain/complaints/approvals/approval.ts';
import { refusalToAsk } from '../../../shared/domain/complaints/approvals/refusal-to-ask.ts';
import { currentTask } from '../../../shared/domain/complaints/case-file.ts';
import { refusalToComplete } from '../../../shared/domain/complaints/permissions.ts';
import { refusalToWrite } from '../../../shared/domain/complaints/refusal-to-write.ts';
import type { CommandContext } from '../../../shared/domain/complaints/tasks/open-task.ts';
import { nextTryFrom } from '../../../shared/domain/complaints/tasks/visit-gap.ts';
import { UNIT_WORDS } from '../../../shared/domain/configuration/field-words.ts';
import type { CaseRecord } from '../../../shared/persistence/case-repository.ts';
import { offerOfContact } from './offer-of-contact.ts';
import { offersOfSupervision } from './offers-of-supervision.ts';
import { offersToFollow } from './offers-to-follow.ts';

/** The least that can be asked for: what is possible at all is possible with it. */
const LEAST = { amount: 1, unit: 'working-day' } as const;

type Askable = Exclude<ApprovalKind, 'withdrawal'>;

/** What will happen, said before it is asked for. */
const ASKED = {
  extension: {
    zh: '由负责人审批；批准后时限顺延，仅限一次，诉求人会收到通知。审批期间不能进行其他操作。',
    en: 'Decided by the head; if granted the deadline moves, once only, and the complainant is told. Nothing else is possible until then.',
  },
  suspension: {
    zh: '由督办单位审批；批准后办理时限暂停，到期自动恢复。',
    en: 'Decided by the supervising office; if granted the deadline stands still until it is resumed or the time is over.',
  },
  termination: {
    zh: '由督办单位审批；批准后案件终止，理由告知诉求人。',
    en: 'Decided by the supervising office; if granted the case ends and the complainant is told why.',
  },
  refusal: {
    zh: '由督办单位审批；批准后不予受理，理由和其他途径告知诉求人。',
    en: 'Decided by the supervising office; if granted the complaint is refused, with reason and another way to go.',
  },
  transfer: {
    zh: '由督办单位审批；批准后移交所选机关，等待其结果。',
    en: 'Decided by the supervising office; if granted the matter goes to the body chosen and its result is awaited.',
  },
  closing: {
    zh: '由督办单位审批；批准后直接归档，不再反馈和回访，理由告知诉求人。',
    en: 'Decided by the supervising office; if granted the case is archived without reply and return visit, and the complainant is told why.',
  },
  unmasking: {
    zh: '由督办单位审批；批准后短时间内可见诉求人身份，全程留痕。',
    en: 'Decided by the supervising office; if granted you see who complains for a short time, on record.',
  },
} as const satisfies Record<Askable, Bilingual>;

const ACTIONS = {
  resume: { zh: '恢复办理，时限继续计算。', en: 'Handling goes on and its deadline runs again.' },
  merge: {
    zh: '本件并入另一件，两件编号都保留，双方都会收到通知。',
    en: 'This case goes into the other one; both numbers stay and both complainants are told.',
  },
  link: { zh: '两件互相关联，各自办理。', en: 'The cases refer to each other and go on separately.' },
  'write-letter': {
    zh: '诉求人凭查询码可以阅读和打印；留了邮箱或手机的，另行通知有一份文书，通知中没有内容。发出后不能收回，记入办理经过。',
    en: 'The complainant reads it with the query code and can print it. Who left an address or a mobile phone is told that there is a letter, not what it says. It cannot be taken back and is on record.',
  },
  'visit-tried': { zh: '记录一次未接通的联系。', en: 'Notes one attempt that reached nobody.' },
  'referral-received': { zh: '记录其他机关的签收回执。', en: 'Notes the receipt of the other body.' },
} as const satisfies Record<string, Bilingual>;

/** What this person may do with the case beside its tasks now. */
export function possibleOffers(record: CaseRecord, person: Person, context: CommandContext): OfferView[] {
  const offer = (action: OfferView['action'], kind: string | null, consequence: Bilingual): OfferView => ({
    action,
    kind,
    consequence,
  });
  const asked = APPROVAL_KINDS.filter((kind): kind is Askable => kind !== 'withdrawal')
    .filter((kind) => !refusalToAsk(record, { kind, duration: LEAST }, person, context))
    .map((kind) => askFor(kind, longestOf(kind, record, context), oftenOf(kind, context)));
  const task = currentTask(record);
  const mine = task !== undefined && !refusalToComplete(person, task, record.complaint);
  const { suspension, pendingApproval } = record.complaint.procedure;
  const free = mine && !suspension && !pendingApproval;
  return [
    ...asked,
    ...(mine && suspension ? [offer('resume', null, ACTIONS.resume)] : []),
    ...(free && ['accept', 'dispatch'].includes(task.stage) ? [offer('merge', null, ACTIONS.merge)] : []),
    ...(mine ? [offer('link', null, ACTIONS.link)] : []),
    ...(refusalToWrite(person, record) ? [] : [offer('write-letter', null, ACTIONS['write-letter'])]),
    ...(free && task.stage === 'visit' && nextTryFrom(task, context) === null
      ? [offer('record-step', 'visit-tried', ACTIONS['visit-tried'])]
      : []),
    ...(free && task.stage === 'referral'
      ? [offer('record-step', 'referral-received', ACTIONS['referral-received'])]
      : []),
    ...offerOfContact(record, person),
    ...offersToFollow(record, person, context),
    ...offersOfSupervision(record, person, context),
  ];
}

/** What asking for it comes to, and the most that can be asked for where it takes time: `often` says how many times. */
function askFor(kind: Askable, longest: Duration | null, often: Bilingual): OfferView {
  const asked = { action: 'ask-approval', kind } as const;
  if (!longest) return { ...asked, consequence: ASKED[kind] };
  const { amount, unit } = longest;
  const consequence = {
    zh: `${ASKED[kind].zh}最多 ${amount} ${UNIT_WORDS[unit]?.zh}。${often.zh}`,
    en: `${ASKED[kind].en} At most ${amount} ${UNIT_WORDS[unit]?.en}.${often.en}`,
  };
  return { ...asked, consequence, longest };
}

/** That an extension is possible once is among its own words. */
const oftenOf = (kind: Askable, { policy: { suspensions } }: CommandContext): Bilingual =>
  kind === 'suspension'
    ? { zh: `每件至多中止 ${suspensions} 次。`, en: ` Suspensions of one case: ${suspensions} at most.` }
    : { zh: '', en: '' };

function longestOf(
  kind: Askable,
  { complaint }: CaseRecord,
  { policy: { durations } }: CommandContext,
): Duration | null {
  if (kind === 'suspension') return durations.suspensionMost;
  if (kind !== 'extension') return null;
  return complaint.procedure.track === 'arrears' ? durations.arrearsExtensionMost : durations.extensionMost;
}
