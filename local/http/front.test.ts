import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startIdentity } from '../identity/identity.ts';
import { FunctionError } from '../lambda/function-error.ts';
import { createAuthorizer } from './authorizer.ts';
import { createFront } from './front.ts';

const origin = 'http://127.0.0.1:3000';
const issuer = `${origin}/oidc/us-east-1_Pool`;
const declared = {
  userPoolId: 'us-east-1_Pool',
  clientId: 'pages',
  groups: ['handler'],
  callbackUrls: [`${origin}/office/callback`],
  logoutUrls: [`${origin}/office`],
  scopes: ['openid'],
  idTokenMinutes: 60,
  accessTokenMinutes: 60,
};
const person = {
  user: 'handler',
  name: '陈志远',
  nameEn: 'Chen Zhiyuan',
  role: 'handler',
  organisation: '330203-market',
  email: 'handler@suda.example',
};
const token = { issuer, audience: ['pages'] };
const route = (routeKey: string, functionName: string, needsToken = false) => {
  const [method = '', path = ''] = routeKey.split(' ');
  return { routeKey, method, path, functionName, token: needsToken ? token : undefined };
};
const api = {
  apiId: 'api',
  throttle: { ratePerSecond: 2_500, burst: 5_000 },
  routes: [
    route('POST /api/complaints', 'echo'),
    route('GET /api/complaints/{number}', 'echo'),
    route('GET /api/me', 'echo', true),
    route('GET /api/broken', 'broken'),
    route('GET /api/plain', 'plain'),
  ],
};
const headerRules = [
  { prefix: '/api/', headers: { 'content-security-policy': "default-src 'none'" } },
  {
    prefix: '',
    headers: {
      'content-security-policy': "default-src 'self'; connect-src 'self'",
      'x-frame-options': 'DENY',
    },
  },
];

async function invoke(name: string, event: unknown): Promise<unknown> {
  if (name === 'broken') throw new FunctionError('TypeError', 'the secret cause');
  if (name === 'plain') return { hello: 'world' };
  return {
    statusCode: 201,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(event),
    cookies: ['a=b'],
  };
}

let folder = '';
let identity: Awaited<ReturnType<typeof startIdentity>>;
let app: Awaited<ReturnType<typeof createFront>>;
const logged: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'suda-front-'));
  const webFolder = join(folder, 'web');
  mkdirSync(join(webFolder, 'assets'), { recursive: true });
  writeFileSync(join(webFolder, 'index.html'), 'public page');
  writeFileSync(join(webFolder, 'office.html'), 'office page');
  writeFileSync(join(webFolder, 'assets', 'app-1a2b.js'), 'plain');
  writeFileSync(join(webFolder, 'assets', 'app-1a2b.js.br'), 'short');
  identity = await startIdentity(declared, [person], origin, folder);
  app = await createFront({
    api,
    rateRule: {
      limit: 30,
      windowSeconds: 60,
      method: 'POST',
      pathPrefix: '/api/',
      responseHeaders: { 'retry-after': '60' },
    },
    authorizer: createAuthorizer(identity.publicKey),
    invoke,
    log: (line) => logged.push(line),
    identity,
    declared,
    issuer,
    origin,
    clientId: 'pages',
    mail: { endpoint: '', mails: () => [], close: async () => undefined },
    organisationNames: new Map([
      ['330203-market', { name: '海曙区市场监督管理局', nameEn: 'Haishu Market Bureau' }],
    ]),
    originHeaders: { 'x-suda-origin': 'the secret' },
    headerRules,
    fileStore: 'http://127.0.0.1:4566',
    webFolder,
    health: () => ({}),
  });
});

afterAll(async () => {
  await app.close();
  await identity.close();
  rmSync(folder, { recursive: true });
});

const from = { remoteAddress: '127.0.0.1', headers: { host: '127.0.0.1:3000' } };
const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ url, ...from, headers: { ...from.headers, ...headers } });

test('a function gets the event that API Gateway would give it', async () => {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/complaints?lang=zh&lang=en',
    remoteAddress: '127.0.0.9',
    headers: {
      ...from.headers,
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
  const answer = await get('/api/complaints/TS1', { 'x-suda-origin': 'forged' });
  expect(answer.json()).toMatchObject({ headers: { 'x-suda-origin': 'the secret' } });
});

test('bytes that are no text arrive in Base64', async () => {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/complaints',
    ...from,
    headers: { ...from.headers, 'content-type': 'image/png' },
    payload: Buffer.from([0xff, 0x00]),
  });
  expect(answer.json()).toMatchObject({ body: '/wA=', isBase64Encoded: true });
});

test('path parameters are handed over decoded', async () => {
  expect((await get('/api/complaints/TS%231')).json()).toMatchObject({ pathParameters: { number: 'TS#1' } });
});

test('a result without a status is the JSON body of a 200', async () => {
  const answer = await get('/api/plain');
  expect([answer.statusCode, answer.json()]).toEqual([200, { hello: 'world' }]);
});

test('a failing function is a problem document without its cause, which is logged', async () => {
  const answer = await get('/api/broken');
  expect(answer.statusCode).toBe(500);
  expect(answer.headers['content-type']).toContain('application/problem+json');
  expect(answer.json()).toMatchObject({ code: 'internal.error' });
  expect(answer.body).not.toContain('secret');
  expect(logged.join()).toContain('the secret cause');
});

test.each([
  ['an unknown route', '/api/nothing', 404, 'route.unknown'],
  ['an address that cannot be decoded', '/api/complaints/%zz', 404, 'route.unknown'],
])('%s is a problem document', async (_, url, status, code) => {
  const answer = await get(url);
  expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
});

test('a body over 1 MiB is refused before any function sees it', async () => {
  const payload = Buffer.alloc(1_048_577, 97);
  const headers = { ...from.headers, 'content-type': 'application/json' };
  const answer = await app.inject({ method: 'POST', url: '/api/complaints', ...from, headers, payload });
  expect([answer.statusCode, answer.json().code]).toEqual([413, 'request.too-large']);
});

test('an address that posts beyond the limit is told so, and the others go on', async () => {
  const post = (remoteAddress: string) =>
    app.inject({
      method: 'POST',
      url: '/api/complaints',
      remoteAddress,
      headers: { ...from.headers, 'content-type': 'application/json' },
      payload: '{}',
    });
  const statuses: number[] = [];
  for (let sent = 0; sent < 31; sent++) statuses.push((await post('10.0.0.1')).statusCode);
  expect(statuses).toEqual([...Array.from({ length: 30 }, () => 201), 429]);
  const refused = await post('10.0.0.1');
  expect([refused.headers['retry-after'], refused.json().code]).toEqual(['60', 'request.throttled']);
  expect((await post('10.0.0.2')).statusCode).toBe(201);
});

test('an id token opens a protected route and its claims reach the function as texts', async () => {
  const tokens = await identity.signIn('handler');
  const answer = await get('/api/me', { authorization: `Bearer ${tokens?.idToken}` });
  expect(answer.json().requestContext.authorizer.jwt.claims).toMatchObject({
    'cognito:groups': '[handler]',
    'custom:organisation': '330203-market',
    name: '陈志远',
    token_use: 'id',
    email_verified: 'true',
    iss: issuer,
  });
});

async function forged(claims: Record<string, unknown>, expiresAt: number): Promise<string> {
  const { privateKey } = await generateKeyPair('RS256');
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid: 'CognitoLocal' })
    .setIssuer(issuer)
    .setAudience('pages')
    .setIssuedAt()
    .setExpirationTime(expiresAt)
    .sign(privateKey);
}

test.each([
  ['none', async () => undefined],
  ['one that is no token', async () => 'nonsense'],
  ['one of another key', () => forged({ sub: 'me' }, Date.now() / 1_000 + 600)],
  ['an access token, whose audience is missing', async () => (await identity.signIn('handler'))?.accessToken],
])('a protected route with %s is a 401', async (_, make) => {
  const made = await make();
  const answer = await get('/api/me', made ? { authorization: `Bearer ${made}` } : {});
  expect([answer.statusCode, answer.json().code]).toEqual([401, 'authentication.required']);
  expect(answer.headers['www-authenticate']).toBe('Bearer');
});

test('pages, files and the headers of the distribution', async () => {
  expect((await get('/')).body).toBe('public page');
  expect((await get('/follow')).body).toBe('public page');
  expect((await get('/office/cases/TS1')).body).toBe('office page');
  expect((await get('/officer')).body).toBe('public page');
  const script = await get('/assets/app-1a2b.js', { 'accept-encoding': 'br' });
  expect([script.body, script.headers['content-encoding']]).toEqual(['short', 'br']);
  expect(script.headers['cache-control']).toContain('immutable');
  expect(script.headers['content-security-policy']).toBe(
    "default-src 'self'; connect-src 'self' http://127.0.0.1:4566",
  );
  expect((await get('/assets/gone.js')).statusCode).toBe(404);
  expect((await get('/../identity.json')).body).not.toContain('PRIVATE KEY');
  expect((await get('/..%2fidentity.json')).body).not.toContain('PRIVATE KEY');
});

test('requests under a foreign name are turned away', async () => {
  const answer = await get('/config.json', { host: 'evil.example' });
  expect(answer.statusCode).toBe(421);
});

test('a page opened as localhost goes on under the origin that tokens name', async () => {
  const answer = await get('/office?x=1', { host: 'localhost:3000', 'sec-fetch-mode': 'navigate' });
  expect([answer.statusCode, answer.headers.location]).toEqual([307, `${origin}/office?x=1`]);
});

test('the pages learn how to sign in and who the demo people are', async () => {
  expect((await get('/config.json')).json()).toEqual({
    oidc: { authority: issuer, clientId: 'pages' },
    local: {
      inbox: '/local/inbox',
      demoAccounts: [
        {
          user: 'handler',
          name: '陈志远',
          nameEn: 'Chen Zhiyuan',
          role: 'handler',
          organisation: { name: '海曙区市场监督管理局', nameEn: 'Haishu Market Bureau' },
        },
      ],
    },
  });
});

test("one-click sign-in refuses other pages' requests, unknown people and nonsense", async () => {
  const ask = (payload: string, headers: Record<string, string> = {}) =>
    app.inject({
      method: 'POST',
      url: '/local/session',
      ...from,
      headers: { ...from.headers, ...headers },
      payload,
    });
  expect((await ask('{"user":"handler"}')).json()).toHaveProperty('idToken');
  expect((await ask('{"user":"handler"}', { origin: 'http://evil.example' })).statusCode).toBe(403);
  expect((await ask('{"user":"nobody"}')).statusCode).toBe(403);
  expect((await ask('{"user":')).statusCode).toBe(400);
});

const verifier = 'a-verifier-of-at-least-forty-three-characters-0123456789';
const request = new URLSearchParams({
  client_id: 'pages',
  redirect_uri: `${origin}/office/callback`,
  response_type: 'code',
  code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  code_challenge_method: 'S256',
  scope: 'openid',
  state: '"><script>alert(1)</script>',
});
const form = (url: string, fields: URLSearchParams) =>
  app.inject({
    method: 'POST',
    url,
    ...from,
    headers: { ...from.headers, 'content-type': 'application/x-www-form-urlencoded' },
    payload: fields.toString(),
  });

test('the authorization code flow with PKCE gives an id token for a demo person', async () => {
  const page = await get(`/oauth2/authorize?${request}`);
  expect(page.body).toContain('不要求动态口令');
  expect(page.body).not.toContain('<script>');
  const redirect = await form('/oauth2/authorize', new URLSearchParams([...request, ['demo', 'handler']]));
  const back = new URL(String(redirect.headers.location));
  expect(`${back.origin}${back.pathname}`).toBe(`${origin}/office/callback`);
  const exchange = new URLSearchParams({
    grant_type: 'authorization_code',
    code: back.searchParams.get('code') ?? '',
    redirect_uri: `${origin}/office/callback`,
    client_id: 'pages',
    code_verifier: verifier,
  });
  const answer = await form('/oauth2/token', exchange);
  expect(answer.json()).toHaveProperty('id_token');
  expect((await form('/oauth2/token', exchange)).statusCode).toBe(400);
});

test('a wrong password shows the form again, and an unregistered way back is refused', async () => {
  const fields = new URLSearchParams([...request, ['username', 'handler'], ['password', 'wrong']]);
  expect((await form('/oauth2/authorize', fields)).body).toContain('role="alert"');
  const elsewhere = new URLSearchParams(request);
  elsewhere.set('redirect_uri', 'https://evil.example/');
  expect((await get(`/oauth2/authorize?${elsewhere}`)).statusCode).toBe(400);
});
