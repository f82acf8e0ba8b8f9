import type { Bilingual } from '../../shared/contracts/text.ts';
import { dateOfDay, dayOfInstant } from '../../shared/domain/clocks/local-time.ts';
import type { ApprovalKind } from '../../shared/domain/complaints/approval.ts';
import type { CaseEvent } from '../../shared/domain/complaints/case-event.ts';
import { STAGES } from '../../shared/domain/complaints/stage.ts';
import { textOf } from './case-texts.ts';
import { APPROVALS } from './procedure-texts.ts';

/** Whether the complainant is told: inner steps and reviews are the units' own affair, and so are deadlines that they set each other. */
export const isTold = (event: CaseEvent): boolean =>
  !INTERNAL.includes(event.type) && !isReview(event) && !isMarkBeside(event);

const INTERNAL: readonly CaseEvent['type'][] = ['workflow-redriven', 'task-opened', 'malice-declared'];
const isReview = (event: CaseEvent) => event.type === 'task-completed' && event.data.stage === 'review';
const isMarkBeside = (event: CaseEvent) =>
  event.type === 'clock-marked' && !STAGES.some((stage) => event.data.clockId.startsWith(`${stage}#`));

/** What he did himself, said to him. */
const HIS_OWN: Readonly<Record<string, Bilingual>> = {
  supplemented: { zh: '您补正了材料', en: 'You supplemented' },
  satisfied: { zh: '您的评价：满意', en: 'You rated it: satisfied' },
  'basically-satisfied': { zh: '您的评价：基本满意', en: 'You rated it: basically satisfied' },
  'second-round': {
    zh: '您的评价：不满意，依规重新办理',
    en: 'You rated it: dissatisfied; handled once more, by right',
  },
  'round-asked': {
    zh: '您的评价：再次不满意，交督办单位决定',
    en: 'You rated it: dissatisfied again; the supervising office decides',
  },
};

const GRANTED = {
  extension: { zh: '同意延期', en: 'More time was granted' },
  suspension: { zh: '同意中止，时限停表', en: 'Handling is suspended; the clock stands still' },
  termination: { zh: '决定终止办理', en: 'Decided to end the handling' },
  refusal: { zh: '决定不予受理', en: 'Decided not to accept it' },
  transfer: { zh: '同意移交其他机关', en: 'Handing it to another body was approved' },
  closing: { zh: '同意办结', en: 'Closing was approved' },
  unmasking: {
    zh: '同意一名工作人员限时查看您的身份信息',
    en: 'One official may see your identity for a limited time',
  },
  withdrawal: { zh: '受理中心同意您撤回', en: 'The intake centre consented to your withdrawal' },
} as const satisfies Record<ApprovalKind, Bilingual>;

/** An event as the complainant is told of it. */
export function toldText(event: CaseEvent): Bilingual {
  switch (event.type) {
    case 'task-completed':
      return (event.actor.kind === 'complainant' && HIS_OWN[event.data.result]) || textOf(event);
    case 'approval-requested':
      return requestText(event.data.kind as ApprovalKind);
    case 'approval-decided':
      return decisionText(event.data);
    case 'suspension-ended':
      return {
        zh: `恢复办理，时限继续计算，期限为 ${localDay(event.data.dueAt)}`,
        en: `Handling goes on and the clock runs again; due on ${localDay(event.data.dueAt)}`,
      };
    case 'level-changed': {
      const told = textOf(event);
      const { dueAt } = event.data;
      return {
        zh: `${told.zh}，办理期限为 ${localDay(dueAt)}`,
        en: `${told.en}; handling is due on ${localDay(dueAt)}`,
      };
    }
    case 'case-reopened':
      return {
        zh: '督办单位撤销办结，由承办单位重新办理',
        en: 'The supervising office revoked the closing; the unit handles it once more',
      };
    case 'complaint-withdrawn':
      return { zh: '您撤回了诉求', en: 'You withdrew the complaint' };
    case 'reconsideration-requested':
      return { zh: '您申请了复议', en: 'You asked for reconsideration' };
    case 'information-added':
      return { zh: '您补充了说明', en: 'You added information' };
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

function requestText(kind: ApprovalKind): Bilingual {
  if (kind === 'withdrawal')
    return {
      zh: '您申请撤回，等待受理中心同意',
      en: 'You asked to withdraw; the intake centre has to consent',
    };
  const asked = APPROVALS[kind];
  return { zh: `办理人员申请${asked.zh}，等待审批`, en: `An approval was asked for: ${asked.en}` };
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
    return { zh: `${granted.zh}到 ${localDay(dueAt)}`, en: `${granted.en}, until ${localDay(dueAt)}` };
  }
  return decision === 'denied'
    ? { zh: `没有同意${asked.zh}，继续办理`, en: `Not approved, so handling goes on: ${asked.en}` }
    : {
        zh: `${asked.zh}申请没有按时审批，已失效，继续办理`,
        en: `Not decided in time, so handling goes on: ${asked.en}`,
      };
}

const localDay = (at: string) => dateOfDay(dayOfInstant(Date.parse(at)));
