import type { Bilingual } from '../../../shared/contracts/text.ts';
import type { ApprovalKind } from '../../../shared/domain/complaints/approvals/approval.ts';
import type { CaseEvent } from '../../../shared/domain/complaints/case-event.ts';
import { STAGES } from '../../../shared/domain/complaints/tasks/stage.ts';
import { dayText, momentText } from '../../../shared/domain/notifications/moment-text.ts';
import { textOf, yuan } from './case-texts.ts';
import { APPROVALS, CONTACT_TEXTS } from './procedure-texts.ts';
import { ASKED, GRANTED, HIS_OWN, TO_HIM } from './told-words.ts';

/** Whether the complainant is told: inner steps and reviews are the units' own affair, and so are deadlines that they set each other. */
export const isTold = (event: CaseEvent): boolean =>
  !INTERNAL.includes(event.type) && !isReview(event) && !isMarkBeside(event);

const INTERNAL: readonly CaseEvent['type'][] = ['workflow-redriven', 'task-opened', 'malice-declared'];
const isReview = (event: CaseEvent) => event.type === 'task-completed' && event.data.stage === 'review';
const isMarkBeside = (event: CaseEvent) =>
  event.type === 'clock-marked' && !STAGES.some((stage) => event.data.clockId.startsWith(`${stage}#`));

/** An event as the complainant is told of it. */
export function toldText(event: CaseEvent): Bilingual {
  switch (event.type) {
    case 'task-completed':
      return (
        (event.actor.kind === 'complainant' && HIS_OWN[event.data.result]) ||
        TO_HIM[event.data.result] ||
        textOf(event)
      );
    case 'step-recorded':
      return event.data.step === 'visit-tried'
        ? { zh: '回访没有联系上您', en: 'You were called for the return visit and not reached' }
        : textOf(event);
    case 'approval-requested':
      return ASKED[event.data.kind as ApprovalKind];
    case 'approval-decided':
      return decisionText(event.data);
    case 'suspension-ended':
      return {
        zh: `恢复办理，时限继续计算，期限为${dayText(event.data.dueAt, 'zh')}`,
        en: `Handling goes on and the clock runs again; due on ${dayText(event.data.dueAt, 'en')}`,
      };
    case 'level-changed': {
      const told = textOf(event);
      const { dueAt } = event.data;
      return {
        zh: `${told.zh}，办理期限为${dayText(dueAt, 'zh')}`,
        en: `${told.en}; handling is due on ${dayText(dueAt, 'en')}`,
      };
    }
    case 'case-reopened':
      return {
        zh: '督办单位撤销办结，由承办单位重新办理',
        en: 'The supervising office revoked the closing; the unit handles it once more',
      };
    case 'complainant-contacted': {
      const { how, contactedAt } = event.data;
      const way = CONTACT_TEXTS[how];
      return {
        zh: `${way.zh}与您联系（${momentText(contactedAt, 'zh')}）`,
        en: `You were contacted ${way.en} (${momentText(contactedAt, 'en')})`,
      };
    }
    case 'complaint-withdrawn':
      return { zh: '您撤回了诉求', en: 'You withdrew the complaint' };
    case 'reconsideration-requested':
      return { zh: '您申请了复议', en: 'You asked for reconsideration' };
    case 'information-added':
      return { zh: '您补充了说明', en: 'You added information' };
    case 'payment-disputed': {
      const { amount, replyDueAt } = event.data;
      return {
        zh: `您表示没有收到 ${yuan(amount)}。这笔钱不算已还，承办单位须在${dayText(replyDueAt, 'zh')}前说明`,
        en: `You said that ${yuan(amount)} did not come. It does not count as paid; the unit has to answer for it by ${dayText(replyDueAt, 'en')}`,
      };
    }
    case 'payment-counted':
      return event.data.by === 'complainant'
        ? {
            zh: `您确认收到了 ${yuan(event.data.amount)}`,
            en: `You confirmed that ${yuan(event.data.amount)} came`,
          }
        : textOf(event);
    case 'instalment-missed':
      return {
        zh: '有一期款到期没有付清，这件诉求重新办理',
        en: 'An instalment was not paid on its day; the case is handled once more',
      };
    case 'commitment-broken':
      return {
        zh: '有一项承诺到期没有兑现，已要求承办单位说明',
        en: 'A promise was not kept by its day; the unit has to answer for it',
      };
    case 'payment-recorded':
      return {
        zh: `承办单位登记已还 ${yuan(event.data.amount)}。没有收到的，您可以在本页提出`,
        en: `The unit recorded that ${yuan(event.data.amount)} was paid to you. If it did not come, say so on this page`,
      };
    case 'letter-written':
      return {
        zh: '发给您一份文书，见本页“给您的文书”',
        en: 'A letter was sent to you; see “Letters to you” on this page',
      };
    case 'complaint-merged':
      return {
        zh: `并入同一事项的 ${event.data.into}，一起办理`,
        en: `Merged into ${event.data.into}, which is about the same matter`,
      };
    case 'case-linked':
      if (event.data.was === 'duplicate')
        return {
          zh: '并入本件的另一件诉求改为单独办理',
          en: 'Another case that was merged into this one goes on by itself again',
        };
      return event.data.kind === 'related'
        ? {
            zh: '与相关的诉求一并研究，仍单独答复您',
            en: 'Looked at together with a related case; you still get your own answer',
          }
        : {
            zh: '另一件同一事项的诉求并入本件',
            en: 'Another case about the same matter was merged into this one',
          };
    default:
      return textOf(event);
  }
}

function decisionText({
  kind,
  decision,
  dueAt,
}: Extract<CaseEvent, { type: 'approval-decided' }>['data']): Bilingual {
  const asked = APPROVALS[kind as ApprovalKind];
  if (decision === 'granted') {
    const granted = GRANTED[kind as ApprovalKind];
    if (kind !== 'extension' || dueAt === null) return granted;
    return {
      zh: `${granted.zh}到${dayText(dueAt, 'zh')}`,
      en: `${granted.en}, until ${dayText(dueAt, 'en')}`,
    };
  }
  return decision === 'denied'
    ? { zh: `没有同意${asked.zh}，继续办理`, en: `Not approved, so handling goes on: ${asked.en}` }
    : {
        zh: `${asked.zh}申请没有按时审批，已失效，继续办理`,
        en: `Not decided in time, so handling goes on: ${asked.en}`,
      };
}
