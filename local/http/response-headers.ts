import type { FastifyInstance } from 'fastify';
import type { HeaderRule } from '../template/declared-web-site.ts';

/**
 * Puts the distribution's response headers on every answer; pages may also talk to this machine's file store, which has
 * another port and so another origin.
 */
export function addResponseHeaders(
  app: FastifyInstance,
  rules: readonly HeaderRule[],
  fileStore: string,
): void {
  const local = rules.map(({ prefix, headers }) => ({ prefix, headers: allowFileStore(headers, fileStore) }));
  app.addHook('onRequest', async (request, reply) => {
    const rule = local.find(({ prefix }) => request.url.startsWith(prefix));
    if (rule) reply.headers(rule.headers);
  });
}

function allowFileStore(headers: HeaderRule['headers'], fileStore: string): Record<string, string> {
  const { 'content-security-policy': policy, ...others } = headers;
  if (policy === undefined) return others;
  const local = policy
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => directive !== 'upgrade-insecure-requests')
    .map((directive) => (directive.startsWith('connect-src ') ? `${directive} ${fileStore}` : directive))
    .join('; ');
  return { ...others, 'content-security-policy': local };
}
