import type { Bilingual } from '../contracts/text.ts';
import type { ReferralBody } from '../domain/complaints/approvals/approval.ts';
import type { NoticeKey } from '../domain/notifications/template-keys.ts';

/** Bodies that a matter is handed to, as letters name them. */
export const RECEIVERS = {
  discipline: { zh: '纪检监察机关', en: 'the discipline and supervision authority' },
  procuratorate: { zh: '人民检察院', en: 'the procuratorate' },
  mediation: { zh: '人民调解组织', en: 'a mediation body' },
  arbitration: { zh: '仲裁机构', en: 'an arbitration body' },
  court: { zh: '人民法院', en: 'the court' },
} as const satisfies Record<ReferralBody, Bilingual>;

/** Why a due time moved, by the event that moved it; the page explains it day by day. */
export const WHY_DUE_MOVED: Readonly<Record<string, Bilingual>> = {
  'suda.approval-decided.v1': {
    zh: '经批准延长办理时限，逐日的计算请在线查看。',
    en: 'More time was approved; see online how it is counted day by day.',
  },
  'suda.suspension-ended.v1': {
    zh: '中止办理已结束，中止的时间不计入时限，逐日的计算请在线查看。',
    en: 'The suspension is over and its time is not counted; see online how it is counted day by day.',
  },
  'suda.level-changed.v1': {
    zh: '督办单位调整了办理等级，办理时限随之改变，理由和逐日的计算请在线查看。',
    en: 'The supervising office changed the level of the case, and its limit with it; see online why, and how it is counted day by day.',
  },
  'suda.clock-recalculated.v1': {
    zh: '放假安排有调整，时限按新的工作日历重新计算，逐日的计算请在线查看。',
    en: 'The public holidays changed, so it was counted anew; see online how it is counted day by day.',
  },
};

/**
 * What has become of a case, as those are told whose complaints were merged into it, by the notice that its own complainant gets;
 * what is not here does not concern them.
 */
export const PROGRESS: Readonly<Partial<Record<NoticeKey, Bilingual>>> = {
  refused: { zh: '不予受理', en: 'is not accepted' },
  suspended: { zh: '中止办理', en: 'is suspended' },
  answered: { zh: '已有答复', en: 'has been answered' },
  archived: { zh: '已办结归档', en: 'is closed' },
  withdrawn: { zh: '已由其诉求人撤回', en: 'was withdrawn by its complainant' },
  transferred: { zh: '已移交其他机关', en: 'has been handed to another body' },
  'transfer-result': { zh: '移交后有结果', en: 'has a result from the other body' },
  'transfer-declined': {
    zh: '移交后对方没有接收，重新分办',
    en: 'was not taken by the other body and is back for dispatch',
  },
  'second-round': { zh: '重新办理', en: 'is handled once more' },
  terminated: { zh: '终止办理', en: 'is terminated' },
};
