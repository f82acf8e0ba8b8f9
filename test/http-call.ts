import type { MiddyfiedHandler } from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import type { Person } from '../shared/domain/complaints/actor.ts';

export type Call = {
  method: 'GET' | 'POST';
  path: string;
  /** A text is sent as it is, anything else as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
  query?: Record<string, string>;
  /** Whom the gateway's authorizer has verified. */
  person?: Person | undefined;
};

type HttpHandler = MiddyfiedHandler<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>;
export type Answer = { status: number; type: string; body: Record<string, unknown> };

const unused = () => undefined;
const CONTEXT: Context = {
  callbackWaitsForEmptyEventLoop: false,
  functionName: 'function',
  functionVersion: '1',
  invokedFunctionArn: 'arn:aws:lambda:eu-central-1:000000000000:function:function',
  memoryLimitInMB: '256',
  awsRequestId: 'request',
  logGroupName: 'group',
  logStreamName: 'stream',
  getRemainingTimeInMillis: () => 60_000,
  done: unused,
  fail: unused,
  succeed: unused,
};

/** Claims of an id token as API Gateway hands them over: lists are texts. */
export const claimsOf = ({ id, name, roles, organisation }: Person) => ({
  sub: id,
  'cognito:username': id,
  name,
  'custom:organisation': organisation,
  'cognito:groups': `[${roles.join(' ')}]`,
});

/** Invokes a function as API Gateway does. */
export async function call(handler: HttpHandler, request: Call): Promise<Answer> {
  const { method, path, body, headers = {}, query, person } = request;
  const event = {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: new URLSearchParams(query).toString(),
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(query && { queryStringParameters: query }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'api',
      domainName: 'suda.example',
      domainPrefix: 'suda',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' },
      requestId: 'request',
      routeKey: '$default',
      stage: '$default',
      time: '02/Mar/2026:02:00:00 +0000',
      timeEpoch: 1772416800000,
      ...(person && { authorizer: { jwt: { claims: claimsOf(person), scopes: [] } } }),
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    isBase64Encoded: false,
  };
  const answer = await handler(event, CONTEXT);
  return {
    status: answer.statusCode ?? 0,
    type: String(answer.headers?.['content-type']),
    body: JSON.parse(answer.body ?? 'null'),
  };
}
