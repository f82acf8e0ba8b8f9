import type { Bilingual } from '../../shared/contracts/text.ts';
import type { ApprovalKind } from '../../shared/domain/complaints/approval.ts';
import type { CaseEvent } from '../../shared/domain/complaints/case-event.ts';
import type { Complaint, Level } from '../../shared/domain/complaints/complaint.ts';
import type { Stage, StageOutcome } from '../../shared/domain/complaints/stage.ts';
import type { Step, TaskOutcome } from '../../shared/domain/complaints/task.ts';
import type { Rung } from '../../shared/domain/supervision/ladder.ts';
import { markText } from './mark-texts.ts';

/** Stations in plain words, as a status: what is being done now. */
const STATUS = {
  accept: { zh: '正在审查是否受理', en: 'Being checked for acceptance' },
  dispatch: { zh: '已受理，正在确定承办单位', en: 'Accepted; the unit in charge is being chosen' },
  sign: { zh: '已分办，等待承办单位签收', en: 'Sent to the unit in charge, waiting for it to sign' },
  handle: { zh: '承办单位正在办理', en: 'The unit in charge is working on it' },
  review: { zh: '办理完毕，单位负责人正在审核', en: 'Handled; the head of the unit is reviewing it' },
  reply: { zh: '审核通过，准备向您反馈', en: 'Reviewed; the answer is being sent to you' },
  visit: { zh: '已反馈，等待回访', en: 'Answered; a return visit will follow' },
  supplement: { zh: '等待您补正材料', en: 'Waiting for you to supplement' },
  adjudicate: {
    zh: '承办单位两次退回，由督办单位决定',
    en: 'Returned twice; the supervising office decides which unit handles it',
  },
  decide: {
    zh: '再次不满意，由督办单位决定是否重新办理',
    en: 'Not satisfied again; the supervising office decides on another round',
  },
  reconsider: { zh: '正在复议不予受理的决定', en: 'The refusal is being reconsidered' },
  referral: { zh: '已移交其他机关，等待结果', en: 'Handed to another body; its result is awaited' },
} as const satisfies Record<Stage, Bilingual>;

const ENDED = {
  archived: { zh: '已办结归档', en: 'Closed and archived' },
  refused: { zh: '不予受理', en: 'Not accepted' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  terminated: { zh: '已终止办理', en: 'Terminated' },
  merged: { zh: '已并入另一件诉求', en: 'Merged into another case' },
} as const satisfies Record<Exclude<Complaint['state'], 'open'>, Bilingual>;

/** Where a case stands, in plain words. */
export function statusOf({ state, stage, procedure }: Complaint): Bilingual {
  if (state !== 'open') return ENDED[state];
  if (procedure.suspension) return { zh: '办理已中止，时限停表', en: 'Suspended; the clock stands still' };
  if (stage === 'accept' && procedure.track === 'help')
    return { zh: '受理中心正在看您的求助', en: 'The intake centre is looking at your request' };
  return stage === null ? { zh: '已办完，正在归档', en: 'Done; being archived' } : STATUS[stage];
}

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
  replied: { zh: '已向诉求人反馈', en: 'Answered to the complainant' },
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
    en: 'Answered to the complainant; not drawn for a visit',
  },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  terminated: { zh: '已终止', en: 'Terminated' },
  merged: { zh: '已并案', en: 'Merged' },
  transferred: { zh: '已移交其他机关', en: 'Handed to another body' },
  closed: { zh: '经批准办结', en: 'Closed by approval' },
} as const satisfies Record<StageOutcome | TaskOutcome, Bilingual>;

const OPENED = {
  accept: { zh: '等待受理', en: 'Waiting for acceptance' },
  dispatch: { zh: '等待分办', en: 'Waiting for dispatch' },
  sign: { zh: '等待签收', en: 'Waiting for signature' },
  handle: { zh: '开始办理', en: 'Handling begins' },
  review: { zh: '等待审核', en: 'Waiting for review' },
  reply: { zh: '等待反馈', en: 'Waiting for the answer' },
  visit: { zh: '等待回访', en: 'Waiting for the return visit' },
  supplement: { zh: '等待补正', en: 'Waiting for supplements' },
  adjudicate: { zh: '等待强制派单决定', en: 'Waiting for the supervising office to assign it' },
  decide: { zh: '等待决定是否重新办理', en: 'Waiting for the decision on another round' },
  reconsider: { zh: '等待复议', en: 'Waiting for reconsideration' },
  referral: { zh: '等待其他机关的结果', en: 'Waiting for the other body' },
} as const satisfies Record<Stage, Bilingual>;

export const APPROVALS = {
  extension: { zh: '延期', en: 'extension' },
  suspension: { zh: '中止', en: 'suspension' },
  termination: { zh: '终止', en: 'termination' },
  refusal: { zh: '不予受理', en: 'refusal' },
  transfer: { zh: '移交', en: 'transfer' },
  closing: { zh: '办结', en: 'closing' },
  unmasking: { zh: '查看诉求人身份', en: 'seeing the complainant’s identity' },
  withdrawal: { zh: '撤回', en: 'withdrawal' },
} as const satisfies Record<ApprovalKind, Bilingual>;

const DECIDED = {
  granted: { zh: '同意', en: 'granted' },
  denied: { zh: '不同意', en: 'not granted' },
  lapsed: { zh: '逾期未决，自动失效', en: 'lapsed without a decision' },
} as const;

const STEP_TEXTS = {
  'visit-tried': { zh: '回访未接通', en: 'An attempt to reach the complainant' },
  'referral-received': { zh: '其他机关已签收', en: 'The other body confirmed the receipt' },
} as const satisfies Record<Step, Bilingual>;

export const LEVEL_TEXTS = {
  simple: { zh: '简易件', en: 'simple' },
  general: { zh: '一般件', en: 'general' },
  complex: { zh: '复杂件', en: 'complex' },
} as const satisfies Record<Level, Bilingual>;

/** Money in fen as people read it. */
const yuan = (fen: number) => `¥${(fen / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })}`;
const RUNG_TEXTS = {
  reminder: { zh: '已催办', en: 'Reminded' },
  notice: { zh: '已通报单位负责人', en: 'The head of the unit was told' },
  order: { zh: '已下达督办单', en: 'A supervision order was issued' },
  listed: { zh: '已挂牌督办', en: 'Listed for supervision' },
  'call-in': { zh: '已约谈单位负责人', en: 'The head of the unit was called in' },
} as const satisfies Record<Rung, Bilingual>;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** An event in plain words. */
export function textOf(event: CaseEvent): Bilingual {
  switch (event.type) {
    case 'complaint-submitted':
      return { zh: '诉求已登记', en: 'The complaint is registered' };
    case 'task-opened':
      return OPENED[event.data.stage as Stage];
    case 'task-completed':
      return OUTCOMES[event.data.result as StageOutcome];
    case 'clock-marked':
      return markText(event.data);
    case 'clock-recalculated':
      return {
        zh: '工作日历调整，时限重新计算',
        en: 'The working calendar changed; the deadline is counted anew',
      };
    case 'complaint-archived':
      return { zh: '归档', en: 'Archived' };
    case 'approval-requested':
      return {
        zh: `申请${APPROVALS[event.data.kind as ApprovalKind].zh}`,
        en: `Asked for: ${APPROVALS[event.data.kind as ApprovalKind].en}`,
      };
    case 'approval-decided': {
      const { kind, decision } = event.data;
      const asked = APPROVALS[kind as ApprovalKind];
      const decided = DECIDED[decision];
      return { zh: `${asked.zh}：${decided.zh}`, en: `${capital(asked.en)}: ${decided.en}` };
    }
    case 'suspension-ended':
      return { zh: '恢复办理，时限继续计算', en: 'Resumed; the deadline runs again' };
    case 'complaint-withdrawn':
      return { zh: '诉求人撤回', en: 'Withdrawn by the complainant' };
    case 'reconsideration-requested':
      return { zh: '诉求人申请复议', en: 'The complainant asked for reconsideration' };
    case 'complaint-merged':
      return { zh: `并入 ${event.data.into}`, en: `Merged into ${event.data.into}` };
    case 'case-linked':
      return event.data.kind === 'duplicate'
        ? { zh: `${event.data.number} 并入本件`, en: `${event.data.number} was merged into this case` }
        : { zh: `关联 ${event.data.number}`, en: `Linked with ${event.data.number}` };
    case 'step-recorded':
      return STEP_TEXTS[event.data.step as Step];
    case 'information-added':
      return { zh: '诉求人补充说明', en: 'The complainant added information' };
    case 'letter-written':
      return { zh: '给诉求人发出文书', en: 'A letter was sent to the complainant' };
    case 'arrears-planned':
      return { zh: '登记欠款和还款计划', en: 'The debt and its plan were written down' };
    case 'payment-recorded':
      return {
        zh: `收到还款 ${yuan(event.data.amount)}`,
        en: `A payment of ${yuan(event.data.amount)} came`,
      };
    case 'instalment-missed':
      return { zh: '分期款逾期未付，重新督办', en: 'An instalment was missed; handled again' };
    case 'commitment-made':
      return { zh: `承诺于 ${event.data.due} 前兑现`, en: `Promised something by ${event.data.due}` };
    case 'commitment-kept':
      return { zh: '承诺已兑现', en: 'A promise was kept' };
    case 'commitment-broken':
      return { zh: '承诺逾期未兑现', en: 'A promise was not kept in time' };
    case 'rung-raised':
      return RUNG_TEXTS[event.data.rung];
    case 'case-taken-over':
      return { zh: '督办单位提级办理', en: 'The supervising office took it over' };
    case 'case-unlisted':
      return { zh: '已摘牌', en: 'No longer listed for supervision' };
    case 'malice-declared':
      return { zh: '认定为恶意诉求', en: 'Found to be malicious' };
    case 'level-changed': {
      const { zh, en } = LEVEL_TEXTS[event.data.to as Level];
      return { zh: `办理等级调整为${zh}`, en: `The level was changed to: ${en}` };
    }
    case 'case-reopened':
      return { zh: '撤销办结，重新办理', en: 'The closing was revoked; handled once more' };
    case 'workflow-redriven':
      return { zh: '流程由管理员重新驱动', en: 'The workflow was redriven by an administrator' };
  }
}

/** An event in the words for the handling unit: of a return visit no more than that it was made. */
export function textWithoutEvaluation(event: CaseEvent): Bilingual {
  const isVisit = event.type === 'task-completed' && event.data.stage === 'visit';
  if (!isVisit) return textOf(event);
  return event.data.result === 'second-round'
    ? { zh: '已回访，依规重新办理', en: 'Visited; handled once more, by right' }
    : { zh: '已回访', en: 'Visited' };
}
