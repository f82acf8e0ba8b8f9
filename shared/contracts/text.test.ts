import { expect, it } from 'vitest';
import { writtenText } from './text.ts';

const text = writtenText(2, 10);

it.each([
  ['Chinese', '验收拖延'],
  ['line breaks', '一\n二\r\n\t三'],
  ['characters beyond the first plane', '𠮷😀'],
  ['spaces around it, which it drops', '  ab  '],
])('takes %s', (_, input) => {
  expect(text.parse(input)).toBe(input.trim());
});

it.each([
  ['too short once trimmed', ' a '],
  ['too long', 'a'.repeat(11)],
  ['control characters', 'ab\u0000'],
  ['an escape sequence', '\u001b[31mab'],
  ['half a surrogate pair, which would not be stored as it was hashed', 'ab\ud800'],
  ['the other half', '\udc00ab'],
])('refuses %s', (_, input) => {
  expect(text.safeParse(input).success).toBe(false);
});
