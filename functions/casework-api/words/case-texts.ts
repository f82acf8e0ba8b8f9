import type { Bilingual } from '../../../shared/contracts/text.ts';
import type { ApprovalKind } from '../../../shared/domain/complaints/approvals/approval.ts';
import type { CaseEvent } from '../../../shared/domain/complaints/case-event.ts';
import type { Level } from '../../../shared/domain/complaints/complaint.ts';
import type { Stage, StageOutcome } from '../../../shared/domain/complaints/tasks/stage.ts';
import type { Step } from '../../../shared/domain/complaints/tasks/task.ts';
import { dateText, momentText } from '../../../shared/domain/notifications/moment-text.ts';
import { markText } from './mark-texts.ts';
import { OUTCOMES } from './outcome-texts.ts';
import {
  APPROVALS,
  CONTACT_TEXTS,
  DECIDED,
  LEVEL_TEXTS,
  OPENED,
  RUNG_TEXTS,
  STEP_TEXTS,
  takenOverText,
} from './procedure-texts.ts';

/** Money in fen as people read it. */
export const yuan = (fen: number) => `¥${(fen / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })}`;
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
      if (event.data.was === 'duplicate')
        return {
          zh: `${event.data.number} 不再并入本件，改为关联`,
          en: `${event.data.number} is no longer merged into this case, only linked with it`,
        };
      return event.data.kind === 'duplicate'
        ? { zh: `${event.data.number} 并入本件`, en: `${event.data.number} was merged into this case` }
        : { zh: `关联 ${event.data.number}`, en: `Linked with ${event.data.number}` };
    case 'step-recorded':
      return STEP_TEXTS[event.data.step as Step];
    case 'complainant-contacted': {
      const { how, contactedAt } = event.data;
      const way = CONTACT_TEXTS[how];
      return {
        zh: `${way.zh}联系诉求人（${momentText(contactedAt, 'zh')}）`,
        en: `The complainant was contacted ${way.en} (${momentText(contactedAt, 'en')})`,
      };
    }
    case 'information-added':
      return { zh: '诉求人补充说明', en: 'The complainant added information' };
    case 'letter-written':
      return { zh: '给诉求人发出文书', en: 'A letter was sent to the complainant' };
    case 'arrears-planned':
      return { zh: '登记欠款和还款计划', en: 'The debt and its plan were written down' };
    case 'payment-recorded':
      return {
        zh: `登记还款 ${yuan(event.data.amount)}`,
        en: `A payment of ${yuan(event.data.amount)} was recorded`,
      };
    case 'payment-disputed':
      return {
        zh: `诉求人表示没有收到 ${yuan(event.data.amount)}，这笔还款不再计入，由承办单位说明`,
        en: `The complainant did not receive ${yuan(event.data.amount)}; it does not count, and the unit has to answer for it`,
      };
    case 'payment-counted':
      return event.data.by === 'complainant'
        ? {
            zh: `诉求人确认收到 ${yuan(event.data.amount)}，重新计入已还金额`,
            en: `The complainant confirmed ${yuan(event.data.amount)}; it counts as paid again`,
          }
        : {
            zh: `督办单位认定 ${yuan(event.data.amount)} 已经支付，重新计入已还金额`,
            en: `The supervising office found that ${yuan(event.data.amount)} was paid; it counts again`,
          };
    case 'instalment-missed':
      return { zh: '分期款逾期未付，重新督办', en: 'An instalment was missed; handled again' };
    case 'commitment-made':
      return {
        zh: `作出承诺，${dateText(event.data.due, 'zh')}前兑现`,
        en: `A promise was made, to be kept by ${dateText(event.data.due, 'en')}`,
      };
    case 'commitment-kept':
      return { zh: '承诺已兑现', en: 'A promise was kept' };
    case 'commitment-broken':
      return { zh: '承诺逾期未兑现', en: 'A promise was not kept in time' };
    case 'rung-raised':
      return RUNG_TEXTS[event.data.rung];
    case 'case-taken-over':
      return takenOverText(event.data);
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
