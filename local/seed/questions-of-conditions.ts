import { date, line, money, oneOf, someOf, yesNo } from './question-forms.ts';

const DIGITS = { zh: '填数字，例如 350000', en: 'Digits only, such as 350000' };

export const OUTAGE_QUESTIONS = [
  someOf(
    'cut',
    { zh: '停了什么', en: 'What was cut or stopped' },
    {
      power: { zh: '电', en: 'Power' },
      water: { zh: '水', en: 'Water' },
      gas: { zh: '气', en: 'Gas' },
      network: { zh: '通信网络', en: 'Network' },
      production: { zh: '被要求停产限产', en: 'Production ordered to stop' },
    },
  ),
  date('cutSince', { zh: '从哪天开始', en: 'Since which day' }),
  yesNo('noticeGiven', { zh: '有没有提前通知', en: 'Was notice given beforehand' }),
  yesNo('restored', { zh: '现在恢复了吗', en: 'Is it back by now' }),
];

/** What a case of arrears of a public body or a large firm to a small one is worked on with (保障中小企业款项支付条例). */
export const PROMISE_QUESTIONS = [
  oneOf(
    'matter',
    { zh: '属于哪一种', en: 'Which of these is it' },
    {
      arrears: { zh: '拖欠账款', en: 'Money owed' },
      contract: { zh: '合同不履行', en: 'A contract not kept' },
      promise: { zh: '招商、政策承诺不兑现', en: 'A promise not kept' },
    },
    { required: true },
  ),
  oneOf(
    'debtor',
    { zh: '谁欠的', en: 'Who owes it' },
    {
      government: { zh: '机关、事业单位', en: 'A public body' },
      'state-owned': { zh: '国有企业', en: 'A state-owned firm' },
      'large-firm': { zh: '大型企业', en: 'A large firm' },
      other: { zh: '其他', en: 'Somebody else' },
    },
    { hint: { zh: '不是拖欠账款，欠款几项就不用填', en: 'If no money is owed, leave out these four' } },
  ),
  money('debtAmount', { zh: '应付总额', en: 'Amount due in all' }, { hint: DIGITS }),
  money('paid', { zh: '已付金额', en: 'Paid so far' }, { hint: DIGITS }),
  date('payableOn', { zh: '约定付款日期', en: 'Agreed day of payment' }),
  line('contractNumber', { zh: '合同编号或名称', en: 'Number or name of the contract' }, { maxLength: 100 }),
  date('contractOn', { zh: '合同签订日期', en: 'Date of the contract' }),
];

export const HELP_QUESTIONS = [
  oneOf(
    'helpWith',
    { zh: '想要哪方面的帮助', en: 'Help with what' },
    {
      licensing: { zh: '办证办事', en: 'Licences and formalities' },
      policy: { zh: '政策与资金', en: 'Policies and funds' },
      financing: { zh: '融资', en: 'Financing' },
      labour: { zh: '用工', en: 'Finding staff' },
      land: { zh: '用地、厂房', en: 'Land and premises' },
      'intellectual-property': { zh: '知识产权', en: 'Intellectual property' },
      legal: { zh: '法律服务', en: 'Legal aid' },
      other: { zh: '其他', en: 'Something else' },
    },
    { required: true },
  ),
  date('neededBy', { zh: '希望什么时候之前得到答复', en: 'By when do you need an answer' }),
];
