import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { sendProblem } from './problem-reply.ts';

/** Names of built files carry a hash of their content. */
const HASHED = 'public, max-age=31536000, immutable';
const REVALIDATED = 'no-cache';

/** A name that a build gives: nothing hidden, nothing encoded, no way out of the folder. */
const BUILT_FILE = /^(\/[\w-][\w.-]*)+$/;

/** The rule of the distribution's page fallback (infra/constructs/edge-functions.ts). */
function pageOf(pathname: string): string {
  if (/^\/office(\/|$)/.test(pathname)) return 'office.html';
  return /^\/docs\/api\/?$/.test(pathname) ? 'api-docs.html' : 'index.html';
}

/** Serves the built pages as the distribution does: files as they are, every other path by the page it belongs to. */
export async function addWebSite(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    serve: false,
    preCompressed: true,
    cacheControl: false,
    index: false,
    suppressWarning: true,
  });
  app.get('/*', async (request, reply) => {
    const { pathname } = new URL(request.url, 'http://front');
    if (pathname === '/api' || pathname.startsWith('/api/')) return sendProblem(reply, 'route.unknown');
    reply.header('cache-control', pathname.startsWith('/assets/') ? HASHED : REVALIDATED);
    if (!/\.[^/]*$/.test(pathname)) return reply.sendFile(pageOf(pathname));
    return BUILT_FILE.test(pathname) ? reply.sendFile(pathname) : sendProblem(reply, 'route.unknown');
  });
}
