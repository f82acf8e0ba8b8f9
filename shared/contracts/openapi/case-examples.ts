import type { CaseLetters, LetterDrafts } from '../letters.ts';
import type { OfficialCase } from '../official-case.ts';
import type { PublicCase } from '../public-case.ts';
import type { SimilarCases } from '../similar-cases.ts';
import { NUMBER, RECEIPT } from './intake-examples.ts';

const CENTRE = { id: '330200-intake', name: '宁波市企业诉求受理中心', nameEn: 'Ningbo Intake Centre' };
const DUE_AT = '2026-11-25T15:59:59.000Z';
const WHY = {
  zh: ['2026年11月23日开始，当日不计。', '2个工作日后为11月25日，当日23:59:59到期。'],
  en: [
    'It started on 23 November 2026; that day is not counted.',
    'Two working days later is 25 November, until 23:59:59.',
  ],
};
const SUBMITTED_TEXT = { zh: '诉求已提交', en: 'Complaint filed' };

const publicCase: PublicCase = {
  view: 'public',
  number: NUMBER,
  title: '同一部门一个月内三次上门检查',
  category: 'irregular-inspection',
  track: 'complaint',
  state: 'open',
  stage: 'accept',
  status: { zh: '受理中心正在决定是否受理', en: 'The intake centre is deciding on acceptance' },
  submittedAt: RECEIPT.at,
  holder: CENTRE,
  heldSince: RECEIPT.at,
  due: {
    at: DUE_AT,
    originalAt: DUE_AT,
    mark: 'green',
    provisional: false,
    stands: false,
    extensions: [],
    why: WHY,
  },
  answer: null,
  ask: null,
  requests: ['add-information', 'withdraw'],
  pending: null,
  mergedInto: null,
  goesOn: null,
  refusal: null,
  reconsiderUntil: null,
  reconsidered: false,
  withdrawal: 'at-once',
  endReason: null,
  suspension: null,
  referral: null,
  again: false,
  notDrawn: false,
  reopened: null,
  arrears: null,
  commitments: [],
  letters: [],
  receipt: RECEIPT,
  timeline: [{ at: RECEIPT.at, text: SUBMITTED_TEXT, note: null, files: [], unit: null }],
};

const officialCase: OfficialCase = {
  view: 'official',
  number: NUMBER,
  version: 2,
  state: 'open',
  stage: 'accept',
  round: 1,
  title: publicCase.title,
  body: '十一月以来，同一部门先后三次到厂检查，内容相同，均未出示检查码。',
  category: 'irregular-inspection',
  division: '330203001',
  divisionName: '南门街道',
  against: { organisationId: '330203-market', name: '海曙区市场监督管理局' },
  answers: [
    {
      name: 'officers',
      title: { zh: '来了几名检查人员', en: 'How many inspectors came' },
      text: { zh: '3 人', en: '3 people' },
    },
  ],
  urgent: false,
  level: null,
  leadUnit: null,
  holder: CENTRE,
  heldSince: RECEIPT.at,
  submittedAt: RECEIPT.at,
  closedAt: null,
  consentToDisclose: false,
  complainant: {
    kind: 'enterprise',
    masked: true,
    unmaskedUntil: null,
    name: '宁波****公司',
    creditCode: '9133**********001C',
    phone: '138****1234',
    email: null,
    agent: null,
  },
  refusalReasons: [
    {
      code: 'civil-dispute',
      name: { zh: '属于平等主体之间的民商事纠纷', en: 'A civil or commercial dispute between equals' },
      otherWay: {
        zh: '可以向人民调解组织申请调解，或者申请仲裁、向人民法院起诉。',
        en: 'Ask for mediation, go to arbitration or sue in court.',
      },
    },
  ],
  attachments: [],
  answer: null,
  receipt: RECEIPT,
  head: RECEIPT.head,
  tasks: [
    {
      taskId: `${NUMBER}.accept.1`,
      stage: 'accept',
      round: 1,
      unit: CENTRE,
      status: 'open',
      openedAt: RECEIPT.at,
      dueAt: DUE_AT,
      mark: 'green',
      completedAt: null,
      completedBy: null,
      outcome: null,
      onTime: null,
      statement: null,
      request: null,
      supervision: null,
      notes: [],
    },
  ],
  clocks: [],
  events: [
    {
      version: 1,
      type: 'complaint-submitted',
      at: RECEIPT.at,
      text: SUBMITTED_TEXT,
      actor: 'complainant',
      unit: null,
      hash: RECEIPT.head,
    },
  ],
  actions: [
    {
      taskId: `${NUMBER}.accept.1`,
      stage: 'accept',
      outcome: 'accepted',
      consequence: {
        zh: '受理后由分办人员在1个工作日内分办',
        en: 'It goes to the dispatcher, who has one working day',
      },
    },
  ],
  offers: [
    {
      action: 'ask-approval',
      kind: 'refusal',
      consequence: {
        zh: '由督办单位审批；批准后不予受理。',
        en: 'Decided by the supervising office; if granted the complaint is refused.',
      },
    },
  ],
  procedure: {
    track: 'complaint',
    coUnits: [],
    pendingApproval: null,
    suspension: null,
    extensions: 0,
    mergedInto: null,
    links: [],
    referredTo: null,
    visitTries: 0,
    arrears: null,
    commitments: [],
    listing: null,
    malicious: false,
    unmaskings: [],
  },
  suggestedUnit: null,
  additions: [],
  letters: [],
};

export const CASE_VIEWS = {
  public: { summary: 'With the query code', value: publicCase },
  official: { summary: 'With an id token', value: officialCase },
};

const similar: SimilarCases = {
  number: NUMBER,
  cases: [
    {
      number: 'TS202611205H2K8QR',
      title: '检查时要求停产配合',
      category: 'irregular-inspection',
      because: ['unit-and-category'],
      stage: 'handle',
      mark: 'green',
      holder: { id: '330203-justice', name: '海曙区司法局', nameEn: 'Haishu Justice Bureau' },
      submittedAt: '2026-11-20T03:20:00.000Z',
    },
  ],
};

export const SIMILAR_CASES = { one: { summary: 'One', value: similar } };

const letters: CaseLetters = {
  number: NUMBER,
  letters: [
    {
      version: 1,
      at: RECEIPT.at,
      notice: 'receipt',
      subject: `【诉达】已登记 ${NUMBER}`,
      text: '您的诉求已登记，将在 11 月 25 日前答复是否受理。',
      language: 'zh',
      statutory: false,
      written: null,
    },
  ],
};

const drafts: LetterDrafts = {
  number: NUMBER,
  language: 'zh',
  drafts: [
    {
      template: 'progress',
      name: { zh: '进展告知书', en: 'Progress' },
      zh: {
        subject: `诉求 ${NUMBER} 的最新进展`,
        text: '尊敬的诉求人：\n\n【待填：已经做了什么，下一步做什么】',
      },
      en: {
        subject: `News of your complaint ${NUMBER}`,
        text: 'Dear complainant,\n\n【To fill in: what has been done】',
      },
    },
  ],
};

export const LETTER_DRAFTS = { progress: { summary: 'One, with a gap', value: drafts } };

export const CASE_LETTERS = { one: { summary: 'The first letter', value: letters } };
