import type { SlaBoard } from '../../shared/contracts/board.ts';

const RESPONSE = {
  zh: '按时登记首次联系的件数 ÷ 本月到期应首次联系的件数（紧急件按政策时限）；匿名件和到期前已经结束的不计入。',
  en: 'First contacts recorded in time ÷ first contacts that were due in the month (of urgent cases, by the limit of the policy); anonymous cases and those that ended before the limit are left out.',
};

/** What the figures of the SLA board mean. */
export const SLA_DEFINITIONS: SlaBoard['definitions'] = [
  {
    measure: 'open',
    text: { zh: '单位当前持有的未办结诉求件数。', en: 'Cases the unit holds now that have not ended.' },
  },
  { measure: 'green', text: { zh: '时限充足的在办件。', en: 'Open cases with time left.' } },
  {
    measure: 'yellow',
    text: {
      zh: '剩余时间不足四分之一或不足一个工作日的在办件。',
      en: 'Open cases with a quarter of the time, or one working day, left at most.',
    },
  },
  { measure: 'red', text: { zh: '已超过时限的在办件。', en: 'Open cases past their deadline.' } },
  {
    measure: 'finished',
    text: {
      zh: '本月办结的环节数（受理、分办、签收等每一环节各计一次）。',
      en: 'Stages finished in the month (acceptance, dispatch, signature and so on count one each).',
    },
  },
  {
    measure: 'onTimeOriginal',
    text: {
      zh: '按最初时限按时办结的环节数 ÷ 本月办结的环节数。',
      en: 'Stages finished by the original deadline ÷ stages finished in the month.',
    },
  },
  {
    measure: 'onTimeExtended',
    text: {
      zh: '按延期后时限按时办结的环节数 ÷ 本月办结的环节数。',
      en: 'Stages finished by the deadline as extended ÷ stages finished in the month.',
    },
  },
  {
    measure: 'response',
    text: RESPONSE,
  },
  {
    measure: 'archived',
    text: { zh: '本月归档、由该单位牵头的诉求件数。', en: 'Cases archived in the month that the unit led.' },
  },
];

/** What the figures of the public board mean. */
export const PUBLIC_DEFINITIONS: SlaBoard['definitions'] = [
  { measure: 'received', text: { zh: '本月登记的诉求件数。', en: 'Complaints registered in the month.' } },
  { measure: 'accepted', text: { zh: '本月决定受理的件数。', en: 'Complaints accepted in the month.' } },
  {
    measure: 'refused',
    text: { zh: '本月决定不予受理的件数。', en: 'Complaints not accepted in the month.' },
  },
  { measure: 'closed', text: { zh: '本月归档的件数。', en: 'Complaints archived in the month.' } },
  {
    measure: 'effective',
    text: {
      zh: '归档且回访未被推翻的件数 ÷ 本月归档件数。截至前一日；每有 5 件以上新评价才合并公布一次，以免推知某一件的评价。',
      en: 'Archived and not overturned in the return visit ÷ archived in the month, up to the day before; published once five or more new ratings have come together, so that nobody learns how one case was rated.',
    },
  },
  {
    measure: 'onTime',
    text: {
      zh: '按时办结的环节数 ÷ 本月办结的环节数。',
      en: 'Stages finished on time ÷ stages finished in the month.',
    },
  },
  {
    measure: 'satisfaction',
    text: {
      zh: '（满意＋基本满意）÷ 回访到的实名件数。公布方式同有效办结率。',
      en: '(Satisfied + basically satisfied) ÷ visits reached; anonymous cases are left out. Published as the share that was effectively handled.',
    },
  },
  {
    measure: 'response',
    text: RESPONSE,
  },
  {
    measure: 'settled',
    text: {
      zh: '移交调解、仲裁、法院等机关后已化解的件数 ÷ 本月已反馈结果的移交件数。',
      en: 'Settled by mediation, arbitration, a court or another body ÷ results that came back in the month.',
    },
  },
  {
    measure: 'help',
    text: {
      zh: '本月已答复的求助 ÷ 本月收到的求助；求助不是投诉，不计入以上各项。',
      en: 'Requests for help answered ÷ asked in the month; they are no complaints and not in the figures above.',
    },
  },
];
