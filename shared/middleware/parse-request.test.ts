import { expect, test } from 'vitest';
import * as z from 'zod';
import { parseBody } from './parse-request.ts';

type Request = Parameters<typeof parseBody>[1];
const headers = { 'content-type': 'application/json' };
const parse = (body: string) =>
  parseBody(z.record(z.string(), z.unknown()), { headers, body } as Partial<Request> as Request);

test('takes any text that can be written in UTF-8', () => {
  expect(parse('{"title":"\\u8bc9\\ud842\\udfb7"}')).toEqual({ title: '诉𠮷' });
});

test.each([
  ['half of a surrogate pair', '{"title":"a\\ud800"}', 'title'],
  ['the other half, deep down', '{"value":[{"a":"\\udc00"}]}', 'a'],
  ['half a pair in a name', '{"a\\ud800":1}', 'a\ufffd'],
])('refuses %s and says where it is', (_, body, path) => {
  expect(() => parse(body)).toThrow(
    expect.objectContaining({ code: 'request.invalid', errors: [expect.objectContaining({ path })] }),
  );
});

test.each([
  ['more levels than the stack has', `{"value":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
  ['what is no JSON', '{'],
])('refuses %s', (_, body) => {
  expect(() => parse(body)).toThrow(expect.objectContaining({ code: 'request.malformed' }));
});
