import type { Bilingual } from '../contracts/text.ts';
import type { ReferralBody } from '../domain/complaints/approval.ts';

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
  'suda.clock-recalculated.v1': {
    zh: '放假安排有调整，时限按新的工作日历重新计算，逐日的计算请在线查看。',
    en: 'The public holidays changed, so it was counted anew; see online how it is counted day by day.',
  },
};
