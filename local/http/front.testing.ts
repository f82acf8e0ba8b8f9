import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startIdentity } from '../identity/identity.ts';
import { FunctionError } from '../lambda/function-error.ts';
import type { RunningMail } from '../services/mail.ts';
import type { RunningSms } from '../services/sms.ts';
import { createAuthorizer } from './authorizer.ts';
import { createFront } from './front.ts';

export const origin = 'http://127.0.0.1:3000';
export const issuer = `${origin}/oidc/us-east-1_Pool`;
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

type KeptMail = ReturnType<RunningMail['mails']>[number];
type KeptSms = ReturnType<RunningSms['messages']>[number];

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

/** A front with two pages, the real sign-in service and functions that say what they were given; not listening. */
export async function startTestFront() {
  const logged: string[] = [];
  const kept: { mails: KeptMail[]; sms: KeptSms[] } = { mails: [], sms: [] };
  const folder = mkdtempSync(join(tmpdir(), 'suda-front-'));
  const webFolder = join(folder, 'web');
  mkdirSync(join(webFolder, 'assets'), { recursive: true });
  writeFileSync(join(webFolder, 'index.html'), 'public page');
  writeFileSync(join(webFolder, 'office.html'), 'office page');
  writeFileSync(join(webFolder, 'assets', 'app-1a2b.js'), 'plain');
  writeFileSync(join(webFolder, 'assets', 'app-1a2b.js.br'), 'short');
  const identity = await startIdentity(declared, [person], origin, folder);
  const app = await createFront({
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
    mail: { endpoint: '', mails: () => kept.mails, close: async () => undefined },
    sms: { endpoint: '', messages: () => kept.sms, close: async () => undefined },
    organisationNames: new Map([
      ['330203-market', { name: '海曙区市场监督管理局', nameEn: 'Haishu Market Bureau' }],
    ]),
    originHeaders: { 'x-suda-origin': 'the secret' },
    headerRules,
    fileStore: 'http://127.0.0.1:4566',
    webFolder,
    health: () => ({}),
  });

  return {
    app,
    identity,
    logged,
    kept,
    get: (url: string, headers: Record<string, string> = {}) =>
      app.inject({ url, ...local, headers: { ...local.headers, ...headers } }),
    async close() {
      await app.close();
      await identity.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** How requests of this machine's own pages arrive. */
export const local = { remoteAddress: '127.0.0.1', headers: { host: '127.0.0.1:3000' } };
