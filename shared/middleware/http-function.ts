import middy from '@middy/core';
import httpRouter from '@middy/http-router';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Logger } from './logger.ts';
import { originCheck } from './origin-check.ts';
import { problemMapping } from './problem-mapping.ts';

/** Parses a request, does one use case, maps its result. */
export type RouteHandler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

/** A route with the module that handles it. It is loaded by the route's first request, so that no cold start waits for other routes' needs. */
export type HttpRoute = {
  method: 'GET' | 'POST';
  path: string;
  load: () => Promise<{ handler: RouteHandler }>;
};

/** The HTTP stack of every API function: only through the distribution, routes, and one mapping from errors to problem documents. */
export const httpFunction = (routes: readonly HttpRoute[], logger: Logger) =>
  middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
    .use(problemMapping(logger))
    .use(originCheck(process.env['ORIGIN_SECRET']))
    .handler(
      httpRouter<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>(
        routes.map(({ method, path, load }) => ({
          method,
          path,
          handler: async (event: APIGatewayProxyEventV2) => (await load()).handler(event),
        })),
      ),
    );
