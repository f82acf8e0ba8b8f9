import type { PublicCase } from '../public-case.ts';
import { CENTRE, DUE_AT, SUBMITTED_TEXT, TITLE } from './case-example-facts.ts';
import { NUMBER, RECEIPT } from './intake-examples.ts';

const WHY = {
  zh: ['2026年11月23日开始，当日不计。', '2个工作日后为11月25日，当日23:59:59到期。'],
  en: [
    'It started on 23 November 2026; that day is not counted.',
    'Two working days later is 25 November, until 23:59:59.',
  ],
};

/** A case of the first day, as its complainant sees it. */
export const PUBLIC_CASE: PublicCase = {
  view: 'public',
  number: NUMBER,
  title: TITLE,
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
  endedBy: null,
  endReason: null,
  suspension: null,
  firstContact: null,
  referral: null,
  again: false,
  notDrawn: false,
  reopened: null,
  missed: null,
  arrears: null,
  commitments: [],
  letters: [],
  receipt: RECEIPT,
  timeline: [{ at: RECEIPT.at, text: SUBMITTED_TEXT, note: null, files: [], unit: null }],
};
