import type { Bilingual } from '../../../shared/contracts/text.ts';
import type { ApprovalKind } from '../../../shared/domain/complaints/approvals/approval.ts';
import type { TaskOutcome } from '../../../shared/domain/complaints/tasks/task.ts';

/** What will happen, said before it is done. */
export const CONSEQUENCES = {
  accepted: {
    zh: '受理后进入分办，诉求人会收到通知。',
    en: 'The case goes to dispatch; the complainant is told.',
  },
  refused: {
    zh: '案件就此结束，理由和其他途径会告知诉求人。',
    en: 'The case ends; the complainant is told the reason and another way to go.',
  },
  dispatched: {
    zh: '转至承办单位签收，办理时限从现在起算。',
    en: 'The unit in charge has to sign; its handling clock starts now.',
  },
  signed: {
    zh: '由本单位办理，办理时限继续计算。',
    en: 'Your unit handles the case; the handling clock runs on.',
  },
  returned: {
    zh: '退回受理中心重新分办，仅限一次，办理时限不重新起算。',
    en: 'Back to the intake centre to choose another unit; possible once, and the handling clock is not reset.',
  },
  handled: { zh: '提交本单位负责人审核。', en: 'Goes to the head of your unit for review.' },
  confirmed: {
    zh: '办理时限停止计算，案件进入反馈。',
    en: 'The handling clock stops; the answer is sent next.',
  },
  rejected: {
    zh: '退回经办人继续办理，办理时限继续计算。',
    en: 'Back to the handler; the handling clock runs on.',
  },
  replied: {
    zh: '答复将显示给诉求人，随后由第三方单位回访。',
    en: 'The complainant sees the answer; a third unit visits next.',
  },
  satisfied: { zh: '案件归档。', en: 'The case is archived.' },
  'basically-satisfied': { zh: '案件归档。', en: 'The case is archived.' },
  dissatisfied: {
    zh: '首次不满意将退回承办单位重新办理；再次不满意由督办单位决定是否再办，并列入挂牌督办。',
    en: 'The first time the unit has to handle it once more; after that the supervising office decides, and the case is listed.',
  },
  'not-reached': {
    zh: '案件归档，不计入满意率。',
    en: 'The case is archived and left out of the satisfaction rate.',
  },
  'supplement-asked': {
    zh: '受理时限暂停，等待诉求人补正；逾期未补正则不予受理。只能要求一次。',
    en: 'The deadline for acceptance stands until the complainant has supplemented; without it the complaint is refused. Possible once.',
  },
  supplemented: {
    zh: '回到受理审查，受理时限继续计算。',
    en: 'Back to acceptance; its deadline runs again.',
  },
  answered: { zh: '答复将告知求助人，事项就此办结。', en: 'The answer is sent and the request is closed.' },
  forced: { zh: '转至选定的单位，该单位不得再退。', en: 'Goes to the unit chosen, which cannot return it.' },
  'round-granted': { zh: '退回承办单位再次办理。', en: 'The unit has to handle it once more.' },
  'round-declined': { zh: '案件按不满意归档。', en: 'The case is archived as dissatisfied.' },
  upheld: {
    zh: '维持原来的决定（不予受理或者并案），本件结束，理由告知诉求人。',
    en: 'The refusal or the merging stands and this case ends; the reason is sent.',
  },
  overturned: { zh: '予以受理，进入分办。', en: 'The complaint is accepted and goes to dispatch.' },
  settled: {
    zh: '结果告知诉求人，案件归档，计入化解。',
    en: 'The result is sent and the case archived as settled.',
  },
  unsettled: {
    zh: '结果告知诉求人，案件归档，计入未化解。',
    en: 'The result is sent and the case archived as not settled.',
  },
  declined: { zh: '其他机关不接收，回到分办。', en: 'The other body does not take it; back to dispatch.' },
  assisted: {
    zh: '意见交给主办单位，本单位的协办结束。',
    en: 'The opinion goes to the lead unit; your part ends.',
  },
  granted: { zh: '所申请的事项立即生效。', en: 'What was asked takes effect at once.' },
  denied: { zh: '不予批准，案件照常办理。', en: 'Nothing changes; the case goes on as it was.' },
  'answered-supervision': {
    zh: '答复记入督办记录。',
    en: 'The answer becomes part of the record of supervision.',
  },
} as const satisfies Record<TaskOutcome, Bilingual>;

/** What granting brings about, by what was asked for; of an extension and a suspension the times are said as well. */
export const GRANTED = {
  extension: {
    zh: '办理期限延长，仅此一次；理由会告知诉求人。',
    en: 'The deadline moves, this once; the complainant is told why.',
  },
  suspension: {
    zh: '办理时限从现在起暂停，到期自动恢复。',
    en: 'The handling deadline stands still from now on and runs again by itself.',
  },
  termination: {
    zh: '案件终止，理由告知诉求人。',
    en: 'The case is terminated; the complainant is told why.',
  },
  refusal: {
    zh: '不予受理，案件结束；理由和其他途径告知诉求人。',
    en: 'The complaint is refused and the case ends; the complainant is told the reason and another way to go.',
  },
  transfer: {
    zh: '移交所选机关，等待其结果；诉求人会收到通知。',
    en: 'The matter goes to the body chosen and its result is awaited; the complainant is told.',
  },
  closing: {
    zh: '案件直接归档，不再反馈和回访；理由告知诉求人。',
    en: 'The case is archived without reply and return visit; the complainant is told why.',
  },
  unmasking: {
    zh: '申请人在短时间内可见诉求人身份，到期自动失效，全程留痕。',
    en: 'Who asked sees who complains for a short time, on record; then it ends by itself.',
  },
  withdrawal: {
    zh: '案件按撤回结束，诉求人会收到通知。',
    en: 'The case ends as withdrawn; the complainant is told.',
  },
} as const satisfies Record<ApprovalKind, Bilingual>;

/** A first dissatisfied visit, and every one after it. */
export const SECOND_ROUND: Bilingual = {
  zh: '这是第一次不满意：退回承办单位重新办理，重新计算办理时限。',
  en: 'This is the first time: the unit has to handle it once more, with a handling deadline of its own.',
};
export const ROUND_ASKED: Bilingual = {
  zh: '已不是第一次不满意：由督办单位决定是否再办，案件列入挂牌督办。',
  en: 'This is not the first time: the supervising office decides on another round, and the case is listed.',
};
