import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { AwsError, type AwsJsonEndpoint, serveAwsJson } from './serve-aws-json.ts';

const logged: string[] = [];
let server: AwsJsonEndpoint;

beforeAll(async () => {
  server = await serveAwsJson({
    version: '1.1',
    target: 'Trial',
    log: (line) => logged.push(line),
    operations: new Map<string, (input: unknown) => Promise<unknown>>([
      ['Echo', async (input) => z.object({ text: z.string() }).parse(input)],
      ['Refuse', () => Promise.reject(new AwsError('NotYours', 'This belongs to someone else'))],
      ['Break', () => Promise.reject(new Error('secret detail'))],
    ]),
  });
});
afterAll(() => server.close());

async function post(target: string, body: string) {
  const response = await fetch(server.endpoint, {
    method: 'POST',
    headers: { 'x-amz-target': target },
    body,
  });
  return { status: response.status, body: await response.json() };
}

test('answers an operation with its result', async () => {
  expect(await post('Trial.Echo', '{"text":"hello"}')).toEqual({ status: 200, body: { text: 'hello' } });
});

test.each([
  ['a refusal', 'Trial.Refuse', '{}', 400, 'NotYours'],
  ['a wrong field', 'Trial.Echo', '{"text":1}', 400, 'ValidationException'],
  ['broken JSON', 'Trial.Echo', '{', 400, 'SerializationException'],
  ['an unknown operation', 'Trial.Sing', '{}', 400, 'UnknownOperationException'],
  ['another service', 'Other.Echo', '{}', 400, 'UnknownOperationException'],
  [
    'a body of three megabytes',
    'Trial.Echo',
    ' '.repeat(3 * 1024 * 1024),
    413,
    'RequestEntityTooLargeException',
  ],
])('names the error for %s', async (_, target, body, status, code) => {
  expect(await post(target, body)).toMatchObject({ status, body: { __type: code } });
});

test('logs a defect without telling the caller its detail', async () => {
  const answer = await post('Trial.Break', '{}');
  expect(answer).toEqual({ status: 500, body: { __type: 'InternalFailure', message: 'The service failed' } });
  expect(logged.join()).toContain('secret detail');
});
