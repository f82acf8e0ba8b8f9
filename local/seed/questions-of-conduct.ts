import { INSPECTION_MUST_NOTS } from './inspection-must-nots.ts';
import { count, date, line, money, oneOf, someOf, yesNo } from './question-forms.ts';

const mustNots = Object.fromEntries(INSPECTION_MUST_NOTS.map(({ code, name }) => [code, name]));
const AMOUNT_HINT = { zh: '填数字，例如 12000', en: 'Digits only, such as 12000' };

export const LICENSING_QUESTIONS = [
  date('appliedOn', { zh: '申请日期', en: 'Date of your application' }),
  line(
    'acceptanceNumber',
    { zh: '受理通知书或回执编号', en: 'Number on the notice of acceptance or slip' },
    { hint: { zh: '没有给您回执，就不用填', en: 'Leave it out if you were given none' } },
  ),
  oneOf(
    'reached',
    { zh: '办到了哪一步', en: 'How far did it get' },
    {
      'not-taken': { zh: '材料没有收', en: 'The papers were not taken' },
      'more-papers': { zh: '要求补材料', en: 'More papers were asked for' },
      overdue: { zh: '收了，到期没有结果', en: 'Taken, but no result in time' },
      refused: { zh: '不予许可', en: 'Refused' },
    },
  ),
];

export const CHARGES_QUESTIONS = [
  money('chargedAmount', { zh: '收了多少钱', en: 'How much was charged' }, { hint: AMOUNT_HINT }),
  date('chargedOn', { zh: '收费日期', en: 'Date of the charge' }),
  yesNo('receiptGiven', { zh: '有没有给票据', en: 'Was a receipt given' }),
  yesNo('basisShown', { zh: '有没有说明收费依据', en: 'Were you told the basis of the charge' }),
];

export const INSPECTION_QUESTIONS = [
  date('inspectedOn', { zh: '检查日期', en: 'Date of the inspection' }),
  count(
    'officers',
    { zh: '来了几名检查人员', en: 'How many inspectors came' },
    { unit: { zh: '人', en: 'people' }, minimum: 1, maximum: 200 },
  ),
  yesNo('certificatesShown', {
    zh: '有没有出示执法证件',
    en: 'Did they show their certificates',
  }),
  yesNo('codeShown', { zh: '有没有亮检查码', en: 'Did they show an inspection code' }),
  someOf('mustNots', { zh: '有没有以下情形', en: 'Did any of these happen' }, mustNots, {
    hint: { zh: '涉企检查“八个不得”，可以多选', en: 'What an inspection must not do; choose any' },
  }),
];

export const PENALTY_QUESTIONS = [
  line(
    'decisionNumber',
    { zh: '处罚决定书文号', en: 'Number of the penalty decision' },
    { hint: { zh: '没有给您文书，就不用填', en: 'Leave it out if you were given none' } },
  ),
  date('penaltyOn', { zh: '处罚日期', en: 'Date of the penalty' }),
  money('penaltyAmount', { zh: '罚没金额', en: 'Amount of the penalty' }, { hint: AMOUNT_HINT }),
  yesNo('firstOffence', { zh: '是不是第一次', en: 'Was it the first time' }),
  yesNo('corrected', { zh: '有没有及时改正', en: 'Was it put right at once' }),
];
