import type { Bilingual } from '../../../shared/contracts/text.ts';
import type { ApprovalKind } from '../../../shared/domain/complaints/approvals/approval.ts';
import type { CaseEvent } from '../../../shared/domain/complaints/case-event.ts';
import type { Level } from '../../../shared/domain/complaints/complaint.ts';
import type { ContactWay } from '../../../shared/domain/complaints/contact/contact.ts';
import type { Stage } from '../../../shared/domain/complaints/tasks/stage.ts';
import type { Step } from '../../../shared/domain/complaints/tasks/task.ts';
import type { Rung } from '../../../shared/domain/supervision/ladder.ts';

/** A station, when its task begins to wait. */
export const OPENED = {
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

/** What can be asked for, within a sentence. */
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

/** That a task was taken over, with what its unit had asked for in vain. */
export function takenOverText({
  cancelled,
}: Extract<CaseEvent, { type: 'case-taken-over' }>['data']): Bilingual {
  const taken = { zh: '督办单位提级办理', en: 'The supervising office took it over' };
  if (!cancelled) return taken;
  const { zh, en } = APPROVALS[cancelled.kind as ApprovalKind];
  return {
    zh: `${taken.zh}，原单位提出的${zh}申请同时取消`,
    en: `${taken.en}; what the unit had asked for needs no decision any more: ${en}`,
  };
}

/** How an approval was decided, within a sentence. */
export const DECIDED = {
  granted: { zh: '同意', en: 'granted' },
  denied: { zh: '不同意', en: 'not granted' },
  lapsed: { zh: '逾期未决，自动失效', en: 'lapsed without a decision' },
} as const;

export const STEP_TEXTS = {
  'visit-tried': { zh: '回访未接通', en: 'An attempt to reach the complainant' },
  'referral-received': { zh: '其他机关已签收', en: 'The other body confirmed the receipt' },
} as const satisfies Record<Step, Bilingual>;

/** How somebody was contacted, within a sentence. */
export const CONTACT_TEXTS = {
  phone: { zh: '电话', en: 'by phone' },
  visit: { zh: '上门', en: 'in person' },
  message: { zh: '发消息', en: 'by message' },
} as const satisfies Record<ContactWay, Bilingual>;

export const LEVEL_TEXTS = {
  simple: { zh: '简易件', en: 'simple' },
  general: { zh: '一般件', en: 'general' },
  complex: { zh: '复杂件', en: 'complex' },
} as const satisfies Record<Level, Bilingual>;

/** Steps of supervision, once taken. */
export const RUNG_TEXTS = {
  reminder: { zh: '已催办', en: 'Reminded' },
  notice: { zh: '已通报单位负责人', en: 'The head of the unit was told' },
  order: { zh: '已下达督办单', en: 'A supervision order was issued' },
  listed: { zh: '已挂牌督办', en: 'Listed for supervision' },
  'call-in': { zh: '已约谈单位负责人', en: 'The head of the unit was called in' },
} as const satisfies Record<Rung, Bilingual>;
