import type { Language } from './template-keys.ts';

type Words = Readonly<Record<Language, string>>;
type LetterPlaceholder = {
  /** What it stands for; also what a gap is called where the case does not say it. */
  name: Words;
  /** For previews. */
  sample: Words;
};

const same = (text: string): Words => ({ zh: text, en: text });

/**
 * All that a letter template may mention of a case, each as `{{name}}`. Who complains is not among it: units that may not know him
 * read the letter too.
 */
export const LETTER_PLACEHOLDERS = {
  number: { name: { zh: '诉求编号', en: 'case number' }, sample: same('TS20261123ABCDEF7') },
  category: {
    name: { zh: '诉求类别', en: 'category' },
    sample: { zh: '涉企检查', en: 'inspections' },
  },
  filed: {
    name: { zh: '提交日期', en: 'day of filing' },
    sample: { zh: '2026年11月23日', en: '23 November 2026' },
  },
  due: {
    name: { zh: '到期时间', en: 'due time' },
    sample: { zh: '2026年11月25日 23:59', en: '25 November 2026 at 23:59' },
  },
  originalDue: {
    name: { zh: '原到期时间', en: 'due time before extension' },
    sample: { zh: '2026年11月20日 23:59', en: '20 November 2026 at 23:59' },
  },
  whyDue: {
    name: { zh: '期限怎样算出', en: 'how the due time is counted' },
    sample: {
      zh: '2026年11月23日开始，当日不计。2个工作日后为11月25日。',
      en: 'It started on 23 November 2026. Two working days later is 25 November.',
    },
  },
  extensionReason: {
    name: { zh: '延期理由', en: 'reason of the extension' },
    sample: { zh: '需委托检测机构出具报告', en: 'A test report has to be ordered' },
  },
  unit: {
    name: { zh: '您的单位', en: 'your unit' },
    sample: { zh: '海曙区市场监督管理局', en: 'Haishu Market Bureau' },
  },
  leadUnit: {
    name: { zh: '主办单位', en: 'unit in charge' },
    sample: { zh: '海曙区市场监督管理局', en: 'Haishu Market Bureau' },
  },
  coUnits: {
    name: { zh: '协办单位', en: 'units that help' },
    sample: { zh: '鄞州区住房和城乡建设局', en: 'Yinzhou Housing Bureau' },
  },
  complainedOf: {
    name: { zh: '被诉单位', en: 'unit complained of' },
    sample: { zh: '鄞州区消防救援大队', en: 'Yinzhou Fire Brigade' },
  },
  receiver: {
    name: { zh: '接收机关', en: 'receiving body' },
    sample: { zh: '仲裁机构', en: 'an arbitration body' },
  },
  answer: {
    name: { zh: '办理结果', en: 'result of the handling' },
    sample: { zh: '已责令整改，今后按计划检查', en: 'Corrected; inspections follow the plan from now on' },
  },
  today: {
    name: { zh: '今天的日期', en: 'date of today' },
    sample: { zh: '2026年11月24日', en: '24 November 2026' },
  },
} as const satisfies Readonly<Record<string, LetterPlaceholder>>;

export type LetterPlaceholderName = keyof typeof LETTER_PLACEHOLDERS;

/** Whether letter templates know this name. */
export const isLetterPlaceholder = (name: string): name is LetterPlaceholderName =>
  Object.hasOwn(LETTER_PLACEHOLDERS, name);
