import { afterAll, beforeAll, expect, test } from 'vitest';
import { local, origin, startTestFront } from './front.testing.ts';

let front: Awaited<ReturnType<typeof startTestFront>>;

beforeAll(async () => {
  front = await startTestFront();
});

afterAll(() => front.close());

test('a function gets the event that API Gateway would give it', async () => {
  const answer = await front.app.inject({
    method: 'POST',
    url: '/api/complaints?lang=zh&lang=en',
    remoteAddress: '127.0.0.9',
    headers: {
      ...local.headers,
      'content-type': 'application/json; charset=utf-8',
      'x-twice': 'one',
      cookie: 'a=1; b=2',
    },
    payload: '{"title":"诉求"}',
  });
  expect(answer.statusCode).toBe(201);
  expect(answer.headers['set-cookie']).toEqual(['a=b']);
  expect(answer.json()).toMatchObject({
    version: '2.0',
    routeKey: 'POST /api/complaints',
    rawPath: '/api/complaints',
    rawQueryString: 'lang=zh&lang=en',
    cookies: ['a=1', 'b=2'],
    headers: { 'x-twice': 'one' },
    queryStringParameters: { lang: 'zh,en' },
    requestContext: {
      http: { method: 'POST', path: '/api/complaints', sourceIp: '127.0.0.9' },
      stage: '$default',
    },
    body: '{"title":"诉求"}',
    isBase64Encoded: false,
  });
  expect(answer.json()).not.toHaveProperty('requestContext.authorizer');
});

test("the distribution's header goes over one that a client sent", async () => {
  const answer = await front.get('/api/complaints/TS1', { 'x-suda-origin': 'forged' });
  expect(answer.json()).toMatchObject({ headers: { 'x-suda-origin': 'the secret' } });
});

test('bytes that are no text arrive in Base64', async () => {
  const answer = await front.app.inject({
    method: 'POST',
    url: '/api/complaints',
    ...local,
    headers: { ...local.headers, 'content-type': 'image/png' },
    payload: Buffer.from([0xff, 0x00]),
  });
  expect(answer.json()).toMatchObject({ body: '/wA=', isBase64Encoded: true });
});

test('path parameters are handed over decoded', async () => {
  expect((await front.get('/api/complaints/TS%231')).json()).toMatchObject({
    pathParameters: { number: 'TS#1' },
  });
});

test('a result without a status is the JSON body of a 200', async () => {
  const answer = await front.get('/api/plain');
  expect([answer.statusCode, answer.json()]).toEqual([200, { hello: 'world' }]);
});

test('a failing function is a problem document without its cause, which is logged', async () => {
  const answer = await front.get('/api/broken');
  expect(answer.statusCode).toBe(500);
  expect(answer.headers['content-type']).toContain('application/problem+json');
  expect(answer.json()).toMatchObject({ code: 'internal.error' });
  expect(answer.body).not.toContain('secret');
  expect(front.logged.join()).toContain('the secret cause');
});

test.each([
  ['an unknown route', '/api/nothing', 404, 'route.unknown'],
  ['an address that cannot be decoded', '/api/complaints/%zz', 404, 'route.unknown'],
])('%s is a problem document', async (_, url, status, code) => {
  const answer = await front.get(url);
  expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
});

test('a body over 1 MiB is refused before any function sees it', async () => {
  const payload = Buffer.alloc(1_048_577, 97);
  const headers = { ...local.headers, 'content-type': 'application/json' };
  const answer = await front.app.inject({
    method: 'POST',
    url: '/api/complaints',
    ...local,
    headers,
    payload,
  });
  expect([answer.statusCode, answer.json().code]).toEqual([413, 'request.too-large']);
});

test('an address that posts beyond the limit is told so, and the others go on', async () => {
  const post = (remoteAddress: string) =>
    front.app.inject({
      method: 'POST',
      url: '/api/complaints',
      remoteAddress,
      headers: { ...local.headers, 'content-type': 'application/json' },
      payload: '{}',
    });
  const statuses: number[] = [];
  for (let sent = 0; sent < 31; sent++) statuses.push((await post('10.0.0.1')).statusCode);
  expect(statuses).toEqual([...Array.from({ length: 30 }, () => 201), 429]);
  const refused = await post('10.0.0.1');
  expect([refused.headers['retry-after'], refused.json().code]).toEqual(['60', 'request.throttled']);
  expect((await post('10.0.0.2')).statusCode).toBe(201);
});

test('pages, files and the headers of the distribution', async () => {
  expect((await front.get('/')).body).toBe('public page');
  expect((await front.get('/follow')).body).toBe('public page');
  expect((await front.get('/office/cases/TS1')).body).toBe('office page');
  expect((await front.get('/officer')).body).toBe('public page');
  const script = await front.get('/assets/app-1a2b.js', { 'accept-encoding': 'br' });
  expect([script.body, script.headers['content-encoding']]).toEqual(['short', 'br']);
  expect(script.headers['cache-control']).toContain('immutable');
  expect(script.headers['content-security-policy']).toBe(
    "default-src 'self'; connect-src 'self' http://127.0.0.1:4566",
  );
  expect((await front.get('/assets/gone.js')).statusCode).toBe(404);
  expect((await front.get('/../identity.json')).body).not.toContain('PRIVATE KEY');
  expect((await front.get('/..%2fidentity.json')).body).not.toContain('PRIVATE KEY');
});

test('requests under a foreign name are turned away', async () => {
  const answer = await front.get('/config.json', { host: 'evil.example' });
  expect(answer.statusCode).toBe(421);
});

test('a page opened as localhost goes on under the origin that tokens name', async () => {
  const answer = await front.get('/office?x=1', { host: 'localhost:3000', 'sec-fetch-mode': 'navigate' });
  expect([answer.statusCode, answer.headers.location]).toEqual([307, `${origin}/office?x=1`]);
});
