import { expect, it } from 'vitest';
import { formatDate, formatMoney } from './format-followed.ts';

it('writes money in yuan, to the fen', () => {
  expect(formatMoney(123_450, 'zh-CN')).toBe('¥1,234.50');
  expect(formatMoney(5, 'en')).toBe('¥0.05');
});

it('writes a local date without its weekday', () => {
  expect(formatDate('2026-12-10', 'zh-CN')).toBe('2026年12月10日');
  expect(formatDate('2026-12-10T16:30:00.000Z', 'en')).toBe('11 Dec 2026');
});
