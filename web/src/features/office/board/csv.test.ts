import { expect, test } from 'vitest';
import { csv } from './csv.ts';

test('begins with a byte order mark and ends every line with CRLF', () => {
  expect(
    csv([
      ['单位', '红'],
      ['海曙区', 3],
    ]),
  ).toBe('\uFEFF单位,红\r\n海曙区,3\r\n');
});

test('quotes separators, quotation marks and line breaks', () => {
  expect(csv([['a,b', 'say "yes"', 'two\nlines']])).toBe('\uFEFF"a,b","say ""yes""","two\nlines"\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('text %j can not run as a formula', (text) => {
  expect(
    csv([[text]])
      .slice(1)
      .replace(/^"/, ''),
  ).toMatch(/^'/);
});

test('negative numbers stay numbers', () => {
  expect(csv([[-1]])).toBe('\uFEFF-1\r\n');
});
