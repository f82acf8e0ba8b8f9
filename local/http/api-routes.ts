import type { FastifyInstance, FastifyReply, HTTPMethods } from 'fastify';
import { z } from 'zod';
import { FunctionError } from '../lambda/function-error.ts';
import type { DeclaredHttpApi, DeclaredRoute } from '../template/declared-http-api.ts';
import { apiEvent } from './api-event.ts';
import type { Authorizer } from './authorizer.ts';
import { sendProblem } from './problem-reply.ts';
import { createThrottle } from './throttle.ts';

const Structured = z.looseObject({
  statusCode: z.int().min(100).max(599),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  cookies: z.array(z.string()).optional(),
  body: z.string().optional(),
  isBase64Encoded: z.boolean().optional(),
});

export interface ApiRoutesProps {
  readonly api: DeclaredHttpApi;
  readonly authorizer: Authorizer;
  /** What the distribution adds to every request for the API. */
  readonly originHeaders: Readonly<Record<string, string>>;
  invoke(functionName: string, event: unknown): Promise<unknown>;
  log(line: string): void;
}

/** Serves the template's routes as API Gateway does: throttle, authorizer, function, its answer. */
export function addApiRoutes(app: FastifyInstance, props: ApiRoutesProps): void {
  const { api } = props;
  const mayPass = api.throttle ? createThrottle(api.throttle) : () => true;
  for (const route of api.routes) {
    app.route({
      method: methodsOf(route),
      url: route.path.replaceAll(/\{(\w+)\}/g, ':$1').replace(/\{\w+\+\}$/, '*'),
      exposeHeadRoute: false,
      handler: async (request, reply) => {
        if (!mayPass(Date.now())) return sendProblem(reply.header('retry-after', '1'), 'request.throttled');
        const claims =
          route.token && (await props.authorizer.authorize(request.headers.authorization, route.token));
        if (route.token && !claims) {
          return sendProblem(reply.header('www-authenticate', 'Bearer'), 'authentication.required');
        }
        try {
          return answer(
            reply,
            await props.invoke(
              route.functionName,
              apiEvent(request, route, { apiId: api.apiId, claims, originHeaders: props.originHeaders }),
            ),
          );
        } catch (error) {
          if (!(error instanceof FunctionError)) throw error;
          props.log(`${route.routeKey}: ${error.message}`);
          return sendProblem(reply, 'internal.error');
        }
      },
    });
  }
}

function methodsOf({ method }: DeclaredRoute): HTTPMethods[] {
  return method === 'ANY' ? ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'] : [method];
}

/** A result without a status code is the JSON body of a 200 (API Gateway's inferred response). */
function answer(reply: FastifyReply, result: unknown): FastifyReply {
  const parsed = Structured.safeParse(result);
  if (!parsed.success) return reply.code(200).type('application/json').send(JSON.stringify(result));
  const { statusCode, headers = {}, cookies = [], body = '', isBase64Encoded } = parsed.data;
  reply.code(statusCode);
  for (const [name, value] of Object.entries(headers)) reply.header(name, String(value));
  if (cookies.length > 0) reply.header('set-cookie', cookies);
  if (!reply.hasHeader('content-type')) reply.type(body ? 'text/plain; charset=utf-8' : 'application/json');
  return reply.send(isBase64Encoded ? Buffer.from(body, 'base64') : body);
}
