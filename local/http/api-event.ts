import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { FastifyRequest } from 'fastify';
import type { DeclaredRoute } from '../template/declared-http-api.ts';
import { LOCAL_ACCOUNT } from '../template/local-account.ts';
import type { GatewayClaims } from './authorizer.ts';

const TEXT_TYPE = /^(text\/|application\/([\w.+-]*\+)?(json|xml|javascript|x-www-form-urlencoded)\b)/i;

export interface ApiContext {
  readonly apiId: string;
  readonly claims: GatewayClaims | undefined;
  /** What the distribution adds to the request, over what the client sent. */
  readonly originHeaders: Readonly<Record<string, string>>;
}

/** The event that API Gateway gives a function for a request (payload format 2.0). */
export function apiEvent(
  request: FastifyRequest,
  route: DeclaredRoute,
  { apiId, claims, originHeaders }: ApiContext,
): APIGatewayProxyEventV2 & { requestContext: { authorizer?: unknown } } {
  const { pathname, search, searchParams } = new URL(request.url, 'http://front');
  const headers = headersOf(request);
  const now = new Date();
  const body = Buffer.isBuffer(request.body) && request.body.length > 0 ? request.body : undefined;
  const isText = TEXT_TYPE.test(headers['content-type'] ?? 'text/plain');
  const { cookie, ...others } = headers;
  return {
    version: '2.0',
    routeKey: route.routeKey,
    rawPath: pathname,
    rawQueryString: search.slice(1),
    ...(cookie && { cookies: cookie.split('; ') }),
    headers: { ...others, ...originHeaders },
    ...(searchParams.size > 0 && { queryStringParameters: joined(searchParams) }),
    ...(hasKeys(request.params) && { pathParameters: request.params }),
    requestContext: {
      accountId: LOCAL_ACCOUNT.account,
      apiId,
      ...(claims && { authorizer: { jwt: { claims, scopes: null } } }),
      domainName: request.hostname,
      domainPrefix: request.hostname.split('.')[0] ?? '',
      http: {
        method: request.method,
        path: pathname,
        protocol: `HTTP/${request.raw.httpVersion}`,
        sourceIp: request.ip,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: request.id,
      routeKey: route.routeKey,
      stage: '$default',
      time: now.toUTCString(),
      timeEpoch: now.getTime(),
    },
    ...(body && { body: body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: body !== undefined && !isText,
  };
}

function headersOf(request: FastifyRequest): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(',') : value;
  }
  return headers;
}

/** API Gateway joins repeated parameters with commas. */
function joined(parameters: URLSearchParams): Record<string, string> {
  const all: Record<string, string> = {};
  for (const [name, value] of parameters)
    all[name] = Object.hasOwn(all, name) ? `${all[name]},${value}` : value;
  return all;
}

function hasKeys(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
