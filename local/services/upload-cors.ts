import type { buildApp } from 'fauxqs';
import type { DeclaredBucket } from '../template/declared-storage.ts';

/**
 * Answers browsers' preflight requests by the buckets' own CORS rules, which the file store does not know; the site's
 * address in them is this machine's.
 */
export function allowCrossOriginUploads(
  app: ReturnType<typeof buildApp>,
  buckets: readonly DeclaredBucket[],
  origins: readonly string[],
): void {
  app.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    if (origin === undefined || !origins.includes(origin)) return;
    const bucket = buckets.find(
      ({ name }) => request.url.startsWith(`/${name}/`) || request.url.startsWith(`/${name}?`),
    );
    const asked = request.headers['access-control-request-method'] ?? request.method;
    const rule = bucket?.cors.find(({ AllowedMethods }) => AllowedMethods.includes(asked));
    if (!rule) return;
    reply.header('access-control-allow-origin', origin).header('vary', 'Origin');
    if (rule.ExposedHeaders.length > 0) {
      reply.header('access-control-expose-headers', rule.ExposedHeaders.join(', '));
    }
    if (request.method !== 'OPTIONS') return;
    await reply
      .header('access-control-allow-methods', rule.AllowedMethods.join(', '))
      .header('access-control-allow-headers', request.headers['access-control-request-headers'] ?? '')
      .header('access-control-max-age', String(rule.MaxAge))
      .code(204)
      .send();
  });
}
