import type { Bilingual } from '../../shared/contracts/text.ts';
import type { Stage } from '../../shared/domain/complaints/stage.ts';

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
} as const satisfies Record<Stage, Bilingual> & Record<string, Bilingual>;

/** What a task's stage is called in letters to officials; one that has no name yet is called by its code. */
export const stageName = (stage: string): Bilingual =>
  new Map<string, Bilingual>(Object.entries(NAMES)).get(stage) ?? { zh: stage, en: stage };
