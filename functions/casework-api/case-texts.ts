import type { Bilingual } from '../../shared/contracts/text.ts';
import type { CaseEvent } from '../../shared/domain/complaints/case-event.ts';
import type { Complaint } from '../../shared/domain/complaints/complaint.ts';
import type { PersonOutcome, Stage } from '../../shared/domain/complaints/stage.ts';

/** Stations in plain words, as a status: what is being done now. */
const STATUS = {
  accept: { zh: '正在审查是否受理', en: 'Being checked for acceptance' },
  dispatch: { zh: '已受理，正在确定承办单位', en: 'Accepted; the unit in charge is being chosen' },
  sign: { zh: '已分办，等待承办单位签收', en: 'Sent to the unit in charge, waiting for it to sign' },
  handle: { zh: '承办单位正在办理', en: 'The unit in charge is working on it' },
  review: { zh: '办理完毕，单位负责人正在审核', en: 'Handled; the head of the unit is reviewing it' },
  reply: { zh: '审核通过，准备向您反馈', en: 'Reviewed; the answer is being sent to you' },
  visit: { zh: '已反馈，等待回访', en: 'Answered; a return visit will follow' },
} as const satisfies Record<Stage, Bilingual>;

/** Where a case stands, in plain words. */
export function statusOf({ state, stage }: Complaint): Bilingual {
  if (state === 'archived') return { zh: '已办结归档', en: 'Closed and archived' };
  if (state === 'refused') return { zh: '不予受理', en: 'Not accepted' };
  return stage === null ? { zh: '回访完成，正在归档', en: 'Visited; being archived' } : STATUS[stage];
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
} as const satisfies Record<PersonOutcome, Bilingual>;

const OPENED = {
  accept: { zh: '等待受理', en: 'Waiting for acceptance' },
  dispatch: { zh: '等待分办', en: 'Waiting for dispatch' },
  sign: { zh: '等待签收', en: 'Waiting for signature' },
  handle: { zh: '开始办理', en: 'Handling begins' },
  review: { zh: '等待审核', en: 'Waiting for review' },
  reply: { zh: '等待反馈', en: 'Waiting for the answer' },
  visit: { zh: '等待回访', en: 'Waiting for the return visit' },
} as const satisfies Record<Stage, Bilingual>;

const MARKS = {
  green: { zh: '时限恢复正常', en: 'The deadline is back in time' },
  yellow: { zh: '时限临近（黄色）', en: 'The deadline is near (yellow)' },
  red: { zh: '已超过时限（红色）', en: 'The deadline has passed (red)' },
} as const;

/** An event in plain words. */
export function textOf(event: CaseEvent): Bilingual {
  switch (event.type) {
    case 'complaint-submitted':
      return { zh: '诉求已登记', en: 'The complaint is registered' };
    case 'task-opened':
      return OPENED[event.data.stage as Stage];
    case 'task-completed':
      return event.data.result === 'second-round'
        ? { zh: '回访：不满意，依规重新办理', en: 'Return visit: dissatisfied; handled once more, by right' }
        : OUTCOMES[event.data.outcome as PersonOutcome];
    case 'clock-marked':
      return MARKS[event.data.mark];
    case 'clock-recalculated':
      return {
        zh: '工作日历调整，时限重新计算',
        en: 'The working calendar changed; the deadline is counted anew',
      };
    case 'complaint-archived':
      return { zh: '归档', en: 'Archived' };
    case 'workflow-redriven':
      return { zh: '流程由管理员重新驱动', en: 'The workflow was redriven by an administrator' };
  }
}
