import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { RunningIdentity } from '../identity/identity.ts';
import type { RunningMail } from '../services/mail.ts';
import type { RunningSms } from '../services/sms.ts';
import { PAGE_POLICY } from './html.ts';
import { inboxPage } from './inbox-page.ts';
import { sendProblem } from './problem-reply.ts';

export interface DemoRoutesProps {
  readonly identity: RunningIdentity;
  readonly mail: RunningMail;
  readonly sms: RunningSms;
  readonly origin: string;
  readonly issuer: string;
  readonly clientId: string;
  /** Names of the units and enterprises of the demo people, by id. */
  readonly organisationNames: ReadonlyMap<string, { readonly name: string; readonly nameEn: string }>;
}

const SessionRequest = z.object({ user: z.string() });

/** What exists only where the service runs on one machine: the pages' configuration, one-click sign-in, the inbox of mails and SMS. */
export function addDemoRoutes(app: FastifyInstance, props: DemoRoutesProps): void {
  const { identity, mail, sms, origin } = props;
  app.get('/config.json', (_request, reply) => {
    reply.header('cache-control', 'no-cache');
    return {
      oidc: { authority: props.issuer, clientId: props.clientId },
      local: {
        demoAccounts: identity.accounts.map(({ user, name, nameEn, role, organisation }) => ({
          user,
          name,
          nameEn,
          role,
          organisation: props.organisationNames.get(organisation) ?? organisation,
        })),
        inbox: '/local/inbox',
      },
    };
  });

  app.post('/local/session', async (request, reply) => {
    const { origin: caller } = request.headers;
    if (caller !== undefined && caller !== origin) return sendProblem(reply, 'authorisation.denied');
    const parsed = SessionRequest.safeParse(parseJson(String(request.body ?? '')));
    if (!parsed.success) return sendProblem(reply, 'request.malformed');
    const tokens = await identity.signIn(parsed.data.user);
    if (!tokens) return sendProblem(reply, 'authorisation.denied');
    return reply.header('cache-control', 'no-store').send(tokens);
  });

  app.get('/local/inbox', (_request, reply) =>
    reply
      .headers({ 'content-security-policy': PAGE_POLICY, 'cache-control': 'no-store' })
      .type('text/html; charset=utf-8')
      .send(inboxPage({ mails: mail.mails(), sms: sms.messages() })),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // answered as malformed
  }
}
