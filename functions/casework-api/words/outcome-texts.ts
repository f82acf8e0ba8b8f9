import type { Bilingual } from '../../../shared/contracts/text.ts';
import type { StageOutcome } from '../../../shared/domain/complaints/tasks/stage.ts';
import type { TaskOutcome } from '../../../shared/domain/complaints/tasks/task.ts';

/** What a person's outcome means to the people of the case. */
export const OUTCOMES = {
  accepted: { zh: '决定受理', en: 'Accepted' },
  refused: { zh: '决定不予受理', en: 'Not accepted' },
  dispatched: { zh: '分办至承办单位', en: 'Sent to the unit in charge' },
  signed: { zh: '承办单位已签收', en: 'Signed by the unit in charge' },
  returned: { zh: '承办单位退回，重新分办', en: 'Returned by the unit; another one will be chosen' },
  handled: { zh: '办理完毕，提交审核', en: 'Handled and sent for review' },
  confirmed: { zh: '审核通过', en: 'Review passed' },
  rejected: { zh: '审核退回，继续办理', en: 'Review not passed; handling goes on' },
  replied: { zh: '已向诉求人反馈', en: 'The complainant was answered' },
  satisfied: { zh: '回访：满意', en: 'Return visit: satisfied' },
  'basically-satisfied': { zh: '回访：基本满意', en: 'Return visit: basically satisfied' },
  dissatisfied: { zh: '回访：不满意', en: 'Return visit: dissatisfied' },
  'not-reached': { zh: '回访：未能联系上', en: 'Return visit: not reached' },
  'supplement-asked': { zh: '要求补正材料', en: 'Supplements asked for' },
  supplemented: { zh: '材料已补正', en: 'Supplemented' },
  lapsed: { zh: '逾期未补正，不予受理', en: 'Not supplemented in time; not accepted' },
  answered: { zh: '求助已直接答复', en: 'The request for help was answered' },
  contested: { zh: '承办单位再次退回，交督办单位决定', en: 'Returned again; the supervising office decides' },
  forced: { zh: '督办单位强制派单', en: 'Assigned with force by the supervising office' },
  'second-round': {
    zh: '回访：不满意，依规重新办理',
    en: 'Return visit: dissatisfied; handled once more, by right',
  },
  'round-asked': {
    zh: '回访：再次不满意，交督办单位决定',
    en: 'Return visit: dissatisfied again; the supervising office decides',
  },
  'round-granted': { zh: '决定再次办理', en: 'Another round was granted' },
  'round-declined': { zh: '决定不再重新办理', en: 'Another round was declined' },
  upheld: { zh: '复议：维持不予受理', en: 'Reconsidered: the refusal stands' },
  overturned: { zh: '复议：予以受理', en: 'Reconsidered: accepted after all' },
  settled: { zh: '其他机关已处理', en: 'Settled by the other body' },
  unsettled: { zh: '其他机关未能解决', en: 'Not settled by the other body' },
  declined: {
    zh: '其他机关不予接收，重新分办',
    en: 'The other body did not take it; another unit will be chosen',
  },
  assisted: { zh: '协办单位反馈意见', en: 'A co-handling unit gave its opinion' },
  granted: { zh: '审批同意', en: 'Approved' },
  denied: { zh: '审批不同意', en: 'Not approved' },
  'answered-supervision': { zh: '单位已答复督办', en: 'The unit answered to supervision' },
  'not-drawn': {
    zh: '已向诉求人反馈，本件未抽中回访',
    en: 'The complainant was answered; not drawn for a visit',
  },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  terminated: { zh: '已终止', en: 'Terminated' },
  merged: { zh: '复议：维持并案', en: 'Reconsidered: it stays merged' },
  transferred: { zh: '已移交其他机关', en: 'Handed to another body' },
  closed: { zh: '经批准办结', en: 'Closed by approval' },
} as const satisfies Record<StageOutcome | TaskOutcome, Bilingual>;
