import type { Bilingual } from '../contracts/text.ts';
import type { ClockKind } from '../domain/clocks/clock.ts';

const NAMES = {
  accept: { zh: '受理', en: 'acceptance' },
  dispatch: { zh: '分办', en: 'dispatch' },
  sign: { zh: '签收', en: 'signature' },
  handle: { zh: '办理', en: 'handling' },
  review: { zh: '审核', en: 'review' },
  reply: { zh: '反馈', en: 'answer' },
  visit: { zh: '回访', en: 'return visit' },
  supplement: { zh: '补正', en: 'supplement' },
  adjudicate: { zh: '强制派单裁定', en: 'forced assignment' },
  decide: { zh: '再次办理的决定', en: 'decision on a further round' },
  reconsider: { zh: '复议', en: 'reconsideration' },
  referral: { zh: '移交跟踪', en: 'following a transfer' },
  assist: { zh: '协办', en: 'co-handling' },
  approve: { zh: '审批', en: 'approval' },
  supervise: { zh: '答复督办', en: 'answer to supervision' },
  contact: { zh: '首次联系', en: 'first contact' },
  suspension: { zh: '中止', en: 'suspension' },
  instalment: { zh: '分期还款', en: 'instalment' },
  commitment: { zh: '承诺', en: 'promise' },
} as const satisfies Record<ClockKind, Bilingual>;

/** What a station, or what is awaited beside it, is called in sentences; one that has no name yet is called by its code. */
export const stageName = (stage: string): Bilingual =>
  new Map<string, Bilingual>(Object.entries(NAMES)).get(stage) ?? { zh: stage, en: stage };
