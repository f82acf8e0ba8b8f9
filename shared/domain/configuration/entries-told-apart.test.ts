import { expect, it } from 'vitest';
import { describeChanges } from './describe-changes.ts';

const post = { person: 'wang', unit: '330203-tax', role: 'lead', from: '2026-01-01', to: null, name: '王敏' };
const name = { zh: '噪声', en: 'Noise' };
const receipt = { key: 'receipt', channel: 'mail', language: 'zh', body: '已登记' };
const holiday = { from: '2026-10-01', to: '2026-10-07', zh: '国庆节', en: 'National Day' };

/** What stands side by side in a list and differs in no more than one respect, and how each is called. */
const LISTS: Record<string, readonly (readonly [entry: object, called: string])[]> = {
  organisations: [
    [{ id: '330203-tax', name: '税务局' }, '税务局 (330203-tax)'],
    [{ id: '330212-tax', name: '税务局' }, '税务局 (330212-tax)'],
  ],
  templates: [
    [receipt, 'receipt mail zh'],
    [{ ...receipt, language: 'en' }, 'receipt mail en'],
    [{ ...receipt, channel: 'sms' }, 'receipt sms zh'],
    [{ ...receipt, key: 'accepted' }, 'accepted mail zh'],
  ],
  posts: [
    [post, '王敏 (wang 330203-tax lead 2026-01-01)'],
    [{ ...post, person: 'wang2' }, '王敏 (wang2 330203-tax lead 2026-01-01)'],
    [{ ...post, unit: '330212-tax' }, '王敏 (wang 330212-tax lead 2026-01-01)'],
    [{ ...post, role: 'handler' }, '王敏 (wang 330203-tax handler 2026-01-01)'],
    [{ ...post, from: '2026-07-01' }, '王敏 (wang 330203-tax lead 2026-07-01)'],
  ],
  categories: [
    [{ code: 'noise', name }, 'Noise (noise)'],
    [{ code: 'noise-at-night', name }, 'Noise (noise-at-night)'],
  ],
  holidays: [
    [holiday, '2026-10-01 2026-10-07'],
    [{ ...holiday, to: '2026-10-08' }, '2026-10-01 2026-10-08'],
    [{ ...holiday, from: '2026-10-02' }, '2026-10-02 2026-10-07'],
  ],
  rules: [
    [{ category: 'tax', division: '330203', unit: '330203-tax' }, 'tax 330203'],
    [{ category: 'land', division: '330203', unit: '330203-tax' }, 'land 330203'],
    [{ category: 'tax', division: '330212', unit: '330203-tax' }, 'tax 330212'],
    [{ category: 'tax', unit: '330203-tax' }, 'tax'],
    [{ division: '330203', unit: '330203-tax' }, '330203'],
    [{ unit: '330203-tax' }, '330203-tax'],
  ],
  questions: [
    [{ name: 'stopped', title: { zh: '停产了吗', en: 'Did it stop?' } }, 'Did it stop? (stopped)'],
    [{ name: 'again', title: { zh: '停产了吗', en: 'Did it stop?' } }, 'Did it stop? (again)'],
  ],
};

it.each(Object.entries(LISTS))(
  'of %s, each that is taken out is named, and nothing else is said',
  (_, list) => {
    const entries = list.map(([entry]) => entry);
    for (const [index, [, called]] of list.entries())
      expect(describeChanges({ tiers: entries }, { tiers: entries.toSpliced(index, 1) })).toMatchObject([
        { en: `Removed tiers · ${called}` },
      ]);
  },
);

it('calls what nothing names by its place, counted from one', () => {
  const [first, second] = [{ text: 'a' }, { text: 'b' }];
  expect(describeChanges({ tiers: [first, second] }, { tiers: [first] })).toEqual([
    { zh: '删除 tiers · 2', en: 'Removed tiers · 2' },
  ]);
});

it('says a holiday that is new by its name', () => {
  expect(describeChanges({ holidays: [] }, { holidays: [holiday] })).toEqual([
    {
      zh: '新增 节假日名称 · 2026-10-01 2026-10-07：国庆节',
      en: 'Added Names of holidays · 2026-10-01 2026-10-07: National Day',
    },
  ]);
});
