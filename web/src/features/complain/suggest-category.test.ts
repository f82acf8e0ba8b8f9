import { describe, expect, it } from 'vitest';
import type { Category } from '../../../../shared/contracts/reference-data.ts';
import { suggestCategory } from './suggest-category.ts';

const category = (code: string, keywords: string[]): Category => ({
  code,
  keywords,
  name: { zh: code, en: code },
  hint: { zh: '', en: '' },
  subReasons: [],
  track: 'complaint',
  questions: [],
});

const CATEGORIES = [
  category('licensing', ['审批', '许可', '补材料', 'permit']),
  category('inspection', ['检查', '检查码', 'inspection']),
  category('outage', ['停电', '停产', 'power cut']),
  category('other', []),
];

describe('suggestCategory', () => {
  it.each([
    ['窗口让我反复补材料，审批拖了一个月', 'licensing'],
    ['一周来了三次检查，都不出示检查码', 'inspection'],
    ['没有通知就停电，只好停产', 'outage'],
    ['An unannounced INSPECTION every week', 'inspection'],
    ['a Power Cut without notice', 'outage'],
  ])('reads "%s" as %s', (text, code) => {
    expect(suggestCategory(text, CATEGORIES)?.code).toBe(code);
  });

  it('lets the category with more words in the text win', () => {
    expect(suggestCategory('检查之后审批不给许可', CATEGORIES)?.code).toBe('licensing');
  });

  it('suggests nothing when no word says anything', () => {
    expect(suggestCategory('我有一件事想说', CATEGORIES)).toBeNull();
  });

  it('never suggests a category without keywords', () => {
    expect(suggestCategory('', [category('other', [])])).toBeNull();
  });
});
