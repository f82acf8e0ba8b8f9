import type { FastifyInstance } from 'fastify';

const LOOPBACK_NAMES = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Refuses requests that reached this machine under another name, so that a foreign page cannot use its own domain's
 * address record (DNS rebinding) to get at the demo accounts. Pages opened as `localhost` go on under the one origin
 * that sign-in and tokens name.
 */
export function guardHost(app: FastifyInstance, origin: string): void {
  app.addHook('onRequest', async (request, reply) => {
    if (!LOOPBACK_NAMES.has(request.hostname)) {
      return reply.code(421).type('text/plain').send(`This is ${origin}, for this machine only.\n`);
    }
    const opensPage = request.headers['sec-fetch-mode'] === 'navigate' && request.method === 'GET';
    if (opensPage && request.hostname !== '127.0.0.1') return reply.redirect(`${origin}${request.url}`, 307);
    return undefined;
  });
}
