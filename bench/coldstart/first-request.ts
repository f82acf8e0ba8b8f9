import { ORIGIN_HEADER } from '../../shared/contracts/origin-header.ts';
import { complaintNumber } from '../../shared/domain/identifiers/complaint-number.ts';

/** What a fresh function is asked, and the status it must answer with. */
export interface FirstRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly status: number;
}

/** No function has this path: answered without the network. */
export const UNKNOWN_PATH: FirstRequest = { method: 'GET', path: '/api/nothing-here', status: 404 };

const UNIT = '330203-market';
const NUMBER = complaintNumber('2026-03-02T02:00:00.000Z', new Uint8Array(6));

/** For each API function a request that takes one read of the table, which has no cases, and one of an official's posts. */
export const FIRST_READS: readonly FirstRequest[] = [
  { method: 'GET', path: '/api/units', query: { division: '330212' }, status: 200 },
  { method: 'GET', path: '/api/worklist', status: 200 },
  { method: 'GET', path: '/api/board/sla/cases', query: { unit: UNIT, measure: 'open' }, status: 200 },
  {
    method: 'POST',
    path: '/api/complaints/{number}/redrive',
    parameters: { number: NUMBER },
    status: 404,
  },
];

/** The request as API Gateway and the distribution hand it over, of a demo person who is an administrator as well. */
export function eventOf({ method, path, query, parameters = {} }: FirstRequest, originSecret: string) {
  const rawPath = path.replace(/\{(\w+)\}/g, (_, name: string) => parameters[name] ?? '');
  const claims = {
    sub: 'bench',
    'cognito:username': 'handler',
    'custom:organisation': UNIT,
    'cognito:groups': '[handler admin]',
  };
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString: new URLSearchParams(query).toString(),
    headers: { accept: 'application/json', [ORIGIN_HEADER]: originSecret },
    ...(query && { queryStringParameters: query }),
    requestContext: { http: { method, path: rawPath }, authorizer: { jwt: { claims } } },
    isBase64Encoded: false,
  };
}
