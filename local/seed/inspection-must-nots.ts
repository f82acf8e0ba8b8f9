import type { Category } from '../../shared/contracts/reference-data.ts';

/** The eight things an inspection of an enterprise must not do (涉企检查“八个不得”), as reasons of a complaint. */
export const INSPECTION_MUST_NOTS: Category['subReasons'] = [
  { code: 'gifts-or-pay', name: { zh: '收受礼品礼金或报酬', en: 'Gifts or pay taken' } },
  { code: 'banquets-or-trips', name: { zh: '接受宴请或安排旅游', en: 'Banquets or trips accepted' } },
  {
    code: 'costs-shifted',
    name: { zh: '把检查费用转嫁给企业', en: 'Costs of the inspection shifted to the enterprise' },
  },
  { code: 'intermediary-named', name: { zh: '指定中介机构提供服务', en: 'A certain intermediary named' } },
  {
    code: 'legal-representative-demanded',
    name: { zh: '要求法定代表人必须到场', en: 'Presence of the legal representative demanded' },
  },
  {
    code: 'needless-seizure-or-shutdown',
    name: { zh: '没有必要却查封扣押或责令停产停业', en: 'Seizure or shutdown without need' },
  },
  { code: 'fine-quotas', name: { zh: '下达检查指标并与罚款挂钩', en: 'Quotas tied to fines' } },
  {
    code: 'disguised-as-visit',
    name: { zh: '以走访、观摩、调研为名变相检查', en: 'Inspection disguised as a visit or study tour' },
  },
];
