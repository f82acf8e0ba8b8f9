import type { Bilingual } from '../../../../../../shared/contracts/text.ts';
import type { NoticeKey } from '../../../../../../shared/domain/notifications/template-keys.ts';

/** What the notices are about. */
const WORDS = {
  receipt: { zh: '登记回执', en: 'Receipt' },
  accepted: { zh: '已受理', en: 'Accepted' },
  refused: { zh: '不予受理', en: 'Not accepted' },
  'supplement-asked': { zh: '需要补正', en: 'A supplement is asked for' },
  upheld: { zh: '复议维持不予受理', en: 'Refusal upheld' },
  'due-moved': { zh: '办理期限变动', en: 'The deadline has moved' },
  suspended: { zh: '中止办理', en: 'Suspended' },
  answered: { zh: '已答复', en: 'Answered' },
  'visit-announced': { zh: '即将回访', en: 'A return visit is coming' },
  archived: { zh: '已办结归档', en: 'Closed' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  'withdrawal-declined': { zh: '没有撤回', en: 'Not withdrawn' },
  'merged-progress': { zh: '所并入的诉求有进展', en: 'News of the case it was merged into' },
  'merging-upheld': { zh: '复议维持合并', en: 'Merging upheld' },
  merged: { zh: '已并案', en: 'Merged' },
  linked: { zh: '已关联', en: 'Linked' },
  transferred: { zh: '已移交', en: 'Handed to another body' },
  'transfer-result': { zh: '移交结果', en: 'Result of the other body' },
  'transfer-declined': { zh: '移交后对方不接收', en: 'Not taken by the other body' },
  'round-declined': { zh: '不再重新办理', en: 'Not handled once more' },
  'second-round': { zh: '再次办理', en: 'Handled once more' },
  'letter-written': { zh: '有新的文书', en: 'There is a letter' },
  terminated: { zh: '终止办理', en: 'Terminated' },
  reopened: { zh: '撤销办结', en: 'Reopened' },
  'payment-recorded': { zh: '登记了还款', en: 'A payment is recorded' },
  'payment-found': { zh: '认定有争议的还款已付', en: 'A disputed payment was found to be paid' },
  'instalment-missed': { zh: '有一期款没有按时付', en: 'An instalment was missed' },
  'promise-broken': { zh: '承诺没有兑现', en: 'A promise was not kept' },
  'urgent-task': { zh: '紧急待办', en: 'Urgent task' },
  supervision: { zh: '督办通知', en: 'Supervision' },
  digest: { zh: '待办摘要', en: 'Digest of tasks' },
} as const satisfies Record<NoticeKey, Bilingual>;

/** By the key of a template, which may be one that is unknown here. */
export const NOTICE_WORDS: Readonly<Record<string, Bilingual>> = WORDS;

type Sample = { name: Bilingual; sample: Bilingual };
const same = (text: string): Bilingual => ({ zh: text, en: text });

/** What placeholders stand for, with an example for the preview. */
export const PLACEHOLDER_WORDS: Readonly<Record<string, Sample>> = {
  number: { name: { zh: '诉求编号', en: 'Case number' }, sample: same('TS20261123ABCDEF7') },
  link: { name: { zh: '查看链接', en: 'Link' }, sample: same('https://example.invalid/follow') },
  unsubscribe: {
    name: { zh: '退订链接', en: 'Link to end messages' },
    sample: same('https://example.invalid/u'),
  },
  due: {
    name: { zh: '到期时间', en: 'Due time' },
    sample: { zh: '2026年11月25日 23:59', en: '25 Nov 2026, 23:59' },
  },
  reason: { name: { zh: '理由', en: 'Reason' }, sample: { zh: '不属于受理范围', en: 'Outside the scope' } },
  otherWay: {
    name: { zh: '其他途径', en: 'Other way' },
    sample: { zh: '可向人民法院起诉', en: 'You may go to court' },
  },
  what: {
    name: { zh: '补正内容', en: 'What to supplement' },
    sample: { zh: '请补充营业执照', en: 'Please add the business licence' },
  },
  until: { name: { zh: '截止时间', en: 'Until when' }, sample: { zh: '2026年11月30日', en: '30 Nov 2026' } },
  oldDue: {
    name: { zh: '原到期时间', en: 'Due time before' },
    sample: { zh: '2026年11月25日', en: '25 Nov 2026' },
  },
  newDue: {
    name: { zh: '新到期时间', en: 'Due time now' },
    sample: { zh: '2026年12月2日', en: '2 Dec 2026' },
  },
  why: {
    name: { zh: '变动原因', en: 'Why it moved' },
    sample: { zh: '临时放假', en: 'A day off was announced' },
  },
  other: { name: { zh: '主案编号', en: 'Number of the other case' }, sample: same('TS20261120HGFEDC3') },
  progress: {
    name: { zh: '所并入诉求的进展', en: 'What became of the other case' },
    sample: { zh: '已有答复', en: 'has been answered' },
  },
  receiver: {
    name: { zh: '接收机关', en: 'Receiving body' },
    sample: { zh: '仲裁委员会', en: 'the arbitration commission' },
  },
  unit: {
    name: { zh: '单位', en: 'Unit' },
    sample: { zh: '海曙区市场监督管理局', en: 'Haishu Market Bureau' },
  },
  stage: { name: { zh: '环节', en: 'Station' }, sample: { zh: '签收', en: 'signing' } },
  rung: { name: { zh: '督办级别', en: 'Rung' }, sample: { zh: '催办', en: 'Reminder' } },
  open: { name: { zh: '待办数', en: 'Open tasks' }, sample: same('12') },
  yellow: { name: { zh: '临期数', en: 'Due soon' }, sample: same('3') },
  red: { name: { zh: '超期数', en: 'Overdue' }, sample: same('1') },
  mostUrgent: { name: { zh: '最紧急的案件', en: 'Most urgent cases' }, sample: same('TS20261123ABCDEF7') },
};
