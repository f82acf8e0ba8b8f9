import type { Bilingual } from '../../shared/contracts/text.ts';
import type { ClockKind, Mark } from '../../shared/domain/clocks/clock.ts';

/** What each clock is for; a case has several at a time. */
const CLOCKS = {
  accept: { zh: '受理', en: 'acceptance' },
  dispatch: { zh: '分办', en: 'dispatch' },
  sign: { zh: '签收', en: 'signature' },
  handle: { zh: '办理', en: 'handling' },
  review: { zh: '审核', en: 'review' },
  reply: { zh: '反馈', en: 'answer' },
  visit: { zh: '回访', en: 'return visit' },
  supplement: { zh: '补正', en: 'supplement' },
  adjudicate: { zh: '强制派单裁定', en: 'forced assignment' },
  decide: { zh: '再次办理的决定', en: 'decision on another round' },
  reconsider: { zh: '复议', en: 'reconsideration' },
  referral: { zh: '移交跟踪', en: 'transfer' },
  assist: { zh: '协办', en: 'co-handling' },
  approve: { zh: '审批', en: 'approval' },
  supervise: { zh: '督办答复', en: 'answer to supervision' },
  suspension: { zh: '中止', en: 'suspension' },
  instalment: { zh: '分期还款', en: 'instalment' },
  commitment: { zh: '承诺', en: 'promise' },
} as const satisfies Record<ClockKind, Bilingual>;

const MARKS = {
  green: { zh: '时限恢复正常', en: 'is back in time' },
  yellow: { zh: '时限临近（黄色）', en: 'is near (yellow)' },
  red: { zh: '已超过时限（红色）', en: 'has passed (red)' },
} as const satisfies Record<Mark, Bilingual>;

/** Which clock turned to which mark; `clockId` is `<kind>#<number>`. */
export function markText({ clockId, mark }: { clockId: string; mark: Mark }): Bilingual {
  const [kind = ''] = clockId.split('#');
  const clock = new Map<string, Bilingual>(Object.entries(CLOCKS)).get(kind);
  const { zh, en } = MARKS[mark];
  return { zh: `${clock?.zh ?? ''}${zh}`, en: `The deadline ${clock ? `of ${clock.en} ` : ''}${en}` };
}
