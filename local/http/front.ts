import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import type { ProblemCode } from '../../shared/contracts/problem-catalogue.ts';
import type { HeaderRule } from '../template/declared-web-site.ts';
import { type ApiRoutesProps, addApiRoutes } from './api-routes.ts';
import { addDemoRoutes, type DemoRoutesProps } from './demo-routes.ts';
import { guardHost } from './local-guard.ts';
import { sendProblem } from './problem-reply.ts';
import { addRateRule, type RateRule } from './rate-rule.ts';
import { addResponseHeaders } from './response-headers.ts';
import { addSignIn, type SignInProps } from './sign-in.ts';
import { addWebSite } from './web-site.ts';

/** Largest request body, bytes; no contract allows more, and API Gateway itself stops at 10 MB. */
const BODY_LIMIT = 1_048_576;

export interface FrontProps extends ApiRoutesProps, DemoRoutesProps, SignInProps {
  /** How many posts one address may send. */
  readonly rateRule: RateRule;
  readonly headerRules: readonly HeaderRule[];
  readonly fileStore: string;
  readonly webFolder: string;
  /** What `GET /healthz` says besides `status`. */
  health(): Record<string, unknown>;
}

const PROBLEM_OF_FAULT: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'request.too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'request.unsupported-type',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'request.malformed',
  FST_ERR_BAD_URL: 'route.unknown',
};

/** The one HTTP server that people and programs talk to: API, pages, sign-in. Not listening yet. */
export async function createFront(props: FrontProps): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: true,
    keepAliveTimeout: 65_000,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 512 },
    frameworkErrors: (_error, _request, reply) => {
      sendProblem(reply, 'route.unknown');
    },
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, 'route.unknown'));
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const known = PROBLEM_OF_FAULT[error.code];
    if (!known)
      props.log(`${request.method} ${request.routeOptions.url ?? ''}: ${error.stack ?? error.message}`);
    return sendProblem(reply, known ?? 'internal.error');
  });
  guardHost(app, props.origin);
  addResponseHeaders(app, props.headerRules, props.fileStore);
  addRateRule(app, props.rateRule);
  app.get('/healthz', (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'ok', ...props.health() }),
  );
  addApiRoutes(app, props);
  addSignIn(app, props);
  addDemoRoutes(app, props);
  await addWebSite(app, props.webFolder);
  return app;
}
