import type { Bilingual } from '../../../shared/contracts/text.ts';
import type { ApprovalKind } from '../../../shared/domain/complaints/approvals/approval.ts';

/** What he did himself, said to him. */
export const HIS_OWN: Readonly<Record<string, Bilingual>> = {
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

/** What was done to him by others, said to him. */
export const TO_HIM: Readonly<Record<string, Bilingual>> = {
  'supplement-asked': { zh: '请您补正材料', en: 'You were asked to supplement' },
  replied: { zh: '已答复您', en: 'You were answered' },
  'not-drawn': { zh: '已答复您，本件未抽中回访', en: 'You were answered; not drawn for a return visit' },
};

/** What was asked to be approved, said to him; each awaits its decision. */
export const ASKED = {
  extension: { zh: '办理人员申请延期，等待审批', en: 'More time was asked for, which has to be approved' },
  suspension: {
    zh: '办理人员申请中止，等待审批',
    en: 'A suspension was asked for, which has to be approved',
  },
  termination: {
    zh: '办理人员申请终止，等待审批',
    en: 'To end the handling was asked for, which has to be approved',
  },
  refusal: {
    zh: '办理人员申请不予受理，等待审批',
    en: 'Not to accept it was asked for, which has to be approved',
  },
  transfer: {
    zh: '办理人员申请移交，等待审批',
    en: 'To hand it to another body was asked for, which has to be approved',
  },
  closing: { zh: '办理人员申请办结，等待审批', en: 'To close it was asked for, which has to be approved' },
  unmasking: {
    zh: '一名工作人员申请查看您的身份信息，等待审批',
    en: 'An official asked to see who you are, which has to be approved',
  },
  withdrawal: {
    zh: '您申请撤回，等待受理中心同意',
    en: 'You asked to withdraw; the intake centre has to consent',
  },
} as const satisfies Record<ApprovalKind, Bilingual>;

/** What was approved, said to him. */
export const GRANTED = {
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
