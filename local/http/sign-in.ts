import type { FastifyInstance, FastifyReply } from 'fastify';
import type { RunningIdentity } from '../identity/identity.ts';
import type { DeclaredIdentity } from '../template/declared-identity.ts';
import { Html, html, PAGE_POLICY, page } from './html.ts';

export interface SignInProps {
  readonly identity: RunningIdentity;
  readonly declared: DeclaredIdentity;
  /** `iss` of the tokens. */
  readonly issuer: string;
  readonly origin: string;
}

/** Fields of the authorization request that the form carries along. */
const CARRIED = [
  'client_id',
  'redirect_uri',
  'response_type',
  'code_challenge',
  'code_challenge_method',
  'scope',
  'state',
];

/** The OpenID provider of this machine: authorization code flow with PKCE, on the pages' own origin. */
export function addSignIn(app: FastifyInstance, { identity, declared, issuer, origin }: SignInProps): void {
  const issuerPath = new URL(issuer).pathname;
  app.get(`${issuerPath}/.well-known/openid-configuration`, () => ({
    issuer,
    authorization_endpoint: `${origin}/oauth2/authorize`,
    token_endpoint: `${origin}/oauth2/token`,
    end_session_endpoint: `${origin}/oauth2/logout`,
    jwks_uri: `${issuer}/.well-known/jwks.json`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
    scopes_supported: declared.scopes,
  }));
  app.get(`${issuerPath}/.well-known/jwks.json`, () => ({ keys: [identity.publicKey] }));

  app.get('/oauth2/authorize', async (request, reply) => {
    const { searchParams } = new URL(request.url, origin);
    const checked = await fetch(`${identity.endpoint}/oauth2/authorize?${searchParams}`);
    return checked.ok ? sendForm(reply, searchParams, identity) : pass(reply, checked);
  });

  app.post('/oauth2/authorize', async (request, reply) => {
    const form = new URLSearchParams(String(request.body ?? ''));
    const demo = identity.accounts.find(({ user }) => user === form.get('demo'));
    if (demo) {
      form.set('username', demo.user);
      form.set('password', demo.password);
    }
    const answer = await post(`${identity.endpoint}/oauth2/authorize`, form);
    const location = answer.headers.get('location');
    if (location) return reply.redirect(location, 302);
    return answer.ok ? sendForm(reply, form, identity, true) : pass(reply, answer);
  });

  app.post('/oauth2/token', async (request, reply) =>
    pass(
      reply,
      await post(`${identity.endpoint}/oauth2/token`, new URLSearchParams(String(request.body ?? ''))),
    ),
  );

  app.get('/oauth2/logout', async (request, reply) => {
    const { searchParams } = new URL(request.url, origin);
    const wanted = searchParams.get('logout_uri') ?? searchParams.get('post_logout_redirect_uri') ?? '';
    return reply.redirect(declared.logoutUrls.includes(wanted) ? wanted : '/', 302);
  });
}

function post(url: string, form: URLSearchParams): Promise<Response> {
  return fetch(url, { method: 'POST', body: form, redirect: 'manual' });
}

async function pass(reply: FastifyReply, answer: Response): Promise<FastifyReply> {
  return reply
    .code(answer.status)
    .header('cache-control', 'no-store')
    .type(answer.headers.get('content-type') ?? 'application/json')
    .send(await answer.text());
}

function sendForm(
  reply: FastifyReply,
  fields: URLSearchParams,
  identity: RunningIdentity,
  failed = false,
): FastifyReply {
  const hidden = CARRIED.map(
    (name) => html`<input type="hidden" name="${name}" value="${fields.get(name) ?? ''}">`,
  );
  const demo = identity.accounts.map(
    ({ user, name }) => html`<button name="demo" value="${user}">${name} · ${user}</button>`,
  );
  const body = html`<h1>登录诉达 · Sign in to Suda</h1>
<p class="note">本机演示环境：不要求动态口令（正式环境必须使用）。
This machine only: no authenticator code is asked for here; in the cloud it is required.</p>
${failed ? html`<p role="alert">用户名或密码不正确。Incorrect user name or password.</p>` : new Html('')}
<form method="post" action="/oauth2/authorize">${hidden}
<label>用户名 User name <input name="username" autocomplete="username" autofocus></label>
<label>密码 Password <input name="password" type="password" autocomplete="current-password"></label>
<button>登录 Sign in</button>
<h2>演示账号 Demo accounts</h2>
${demo}
</form>`;
  return reply
    .headers({ 'content-security-policy': PAGE_POLICY, 'cache-control': 'no-store' })
    .type('text/html; charset=utf-8')
    .send(page('登录 · Sign in', body));
}
