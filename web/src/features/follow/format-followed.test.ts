import { expect, it } from 'vitest';
import { formatMoney } from './format-followed.ts';

it('writes money in yuan, to the fen', () => {
  expect(formatMoney(123_450, 'zh-CN')).toBe('¥1,234.50');
  expect(formatMoney(5, 'en')).toBe('¥0.05');
});
