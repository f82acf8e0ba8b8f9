import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { callApi } from './api.ts';
import { ApiProblem, problemText } from './api-problem.ts';

const answer = z.object({ greeting: z.string() });
const closers: (() => void)[] = [];

/** A real server that answers every request in one way. */
const serve = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

const replyWith = (status: number, body: string) =>
  serve((_request, response) => response.writeHead(status).end(body));

const failureOf = async (call: Promise<unknown>): Promise<ApiProblem> => {
  const failure = await call.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(failure instanceof ApiProblem)) throw new Error('no problem', { cause: failure });
  return failure;
};

afterEach(() => {
  for (const close of closers.splice(0)) close();
});

describe('callApi', () => {
  it('returns the answer parsed by its contract', async () => {
    const origin = await replyWith(200, '{"greeting":"您好","more":1}');
    expect(await callApi(origin, { answer })).toEqual({ greeting: '您好' });
  });

  it('sends a body as JSON, the token and the headers given', async () => {
    const origin = await serve(async (request, response) => {
      const body = await text(request);
      const { authorization, 'idempotency-key': key, 'content-type': type } = request.headers;
      response.end(JSON.stringify({ greeting: [request.method, body, authorization, key, type].join(' ') }));
    });
    const request = {
      answer,
      method: 'POST',
      body: { a: 1 },
      token: 't',
      headers: { 'idempotency-key': 'k' },
    } as const;
    expect((await callApi(origin, request)).greeting).toBe('POST {"a":1} Bearer t k application/json');
  });

  it('turns a problem document into a failure with its code, both texts and the fields', async () => {
    const document = {
      type: 'urn:suda:problem:request.invalid',
      title: 'Invalid',
      status: 400,
      code: 'request.invalid',
      detail: '有误',
      text: { zh: '内容有误', en: 'Something is wrong' },
      errors: [{ path: 'title', message: 'too short' }],
    };
    const failure = await failureOf(callApi(await replyWith(400, JSON.stringify(document)), { answer }));
    expect(failure).toMatchObject({ status: 400, code: 'request.invalid', errors: document.errors });
    expect([problemText(failure, 'zh-CN'), problemText(failure, 'en')]).toEqual([
      '内容有误',
      'Something is wrong',
    ]);
  });

  it.each([
    [502, '<html>Bad gateway</html>'],
    [500, '{"message":"Internal Server Error"}'],
    [200, '{"greeting":1}'],
    [200, ''],
  ])('says that an answer %i %s is none', async (status, body) => {
    const failure = await failureOf(callApi(await replyWith(status, body), { answer }));
    expect(failure).toMatchObject({ status, code: 'client.unreadable-answer' });
  });

  it('says how long to wait where too many ask', async () => {
    const failure = await failureOf(
      callApi(await replyWith(429, '{"message":"Too Many Requests"}'), { answer }),
    );
    expect(failure).toMatchObject({ status: 429, text: { zh: '现在请求太多，请等一分钟再试。' } });
  });

  it('says that there is no connection', async () => {
    const origin = await replyWith(200, '{}');
    for (const close of closers.splice(0)) close();
    expect((await failureOf(callApi(origin, { answer }))).code).toBe('client.offline');
  });

  it('says that the answer took too long', async () => {
    const origin = await serve(() => undefined);
    expect((await failureOf(callApi(origin, { answer, timeoutMs: 50 }))).code).toBe('client.timeout');
  });

  it('leaves it to the caller when the caller himself gave up', async () => {
    const origin = await serve(() => undefined);
    const call = callApi(origin, { answer, signal: AbortSignal.abort() });
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('problemText', () => {
  it('has a sentence for failures that nobody foresaw', () => {
    expect(problemText(new Error('x'), 'zh-CN')).toMatch('意外');
    expect(problemText('x', 'en')).toMatch('unexpected');
  });
});
