import { createHash } from 'node:crypto';
import { generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { issuer, local, origin, startTestFront } from './front.testing.ts';

let front: Awaited<ReturnType<typeof startTestFront>>;

beforeAll(async () => {
  front = await startTestFront();
});

afterAll(() => front.close());

test('an id token opens a protected route and its claims reach the function as texts', async () => {
  const tokens = await front.identity.signIn('handler');
  const answer = await front.get('/api/me', { authorization: `Bearer ${tokens?.idToken}` });
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
  [
    'an access token, whose audience is missing',
    async () => (await front.identity.signIn('handler'))?.accessToken,
  ],
])('a protected route with %s is a 401', async (_, make) => {
  const made = await make();
  const answer = await front.get('/api/me', made ? { authorization: `Bearer ${made}` } : {});
  expect([answer.statusCode, answer.json().code]).toEqual([401, 'authentication.required']);
  expect(answer.headers['www-authenticate']).toBe('Bearer');
});

test('the pages learn how to sign in and who the demo people are', async () => {
  expect((await front.get('/config.json')).json()).toEqual({
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
    front.app.inject({
      method: 'POST',
      url: '/local/session',
      ...local,
      headers: { ...local.headers, ...headers },
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
  front.app.inject({
    method: 'POST',
    url,
    ...local,
    headers: { ...local.headers, 'content-type': 'application/x-www-form-urlencoded' },
    payload: fields.toString(),
  });

test('the authorization code flow with PKCE gives an id token for a demo person', async () => {
  const page = await front.get(`/oauth2/authorize?${request}`);
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
  expect((await front.get(`/oauth2/authorize?${elsewhere}`)).statusCode).toBe(400);
});
