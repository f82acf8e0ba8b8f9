import { expect, test } from 'vitest';
import { yuan } from './money.ts';

test.each([
  [0, '¥0.00'],
  [1, '¥0.01'],
  [1_230_050, '¥12,300.50'],
])('%i fen', (fen, words) => {
  expect(yuan(fen)).toBe(words);
});
