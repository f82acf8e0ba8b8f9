import { expect, it } from 'vitest';
import { maskName } from './mask-name.ts';

it.each([
  ['张三', '张*'],
  ['张三丰', '张*'],
  [' 李四 ', '李*'],
  ['𠮷野家', '𠮷*'],
  ['Smith', 'S*'],
  ['', '*'],
])('shows %j as %s', (name, masked) => {
  expect(maskName(name)).toBe(masked);
});
