import middy from '@middy/core';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { expect, test } from 'vitest';
import { originCheck } from './origin-check.ts';

const answering = (secret: string | undefined) =>
  middy<APIGatewayProxyEventV2, string>()
    .use(originCheck(secret))
    .handler(async () => 'answered');

const request = (headers: Record<string, string>): APIGatewayProxyEventV2 => ({
  version: '2.0',
  routeKey: '$default',
  rawPath: '/api/categories',
  rawQueryString: '',
  headers,
  requestContext: {
    accountId: '000000000000',
    apiId: 'api',
    domainName: 'api',
    domainPrefix: 'api',
    http: { method: 'GET', path: '/api/categories', protocol: 'HTTP/1.1', sourceIp: '', userAgent: '' },
    requestId: 'one',
    routeKey: '$default',
    stage: '$default',
    time: '',
    timeEpoch: 0,
  },
  isBase64Encoded: false,
});

const invoke = (secret: string | undefined, headers: Record<string, string>) =>
  answering(secret)(request(headers), {} as never);

test('a request with the secret of the distribution is answered', async () => {
  expect(await invoke('s3cret', { 'x-suda-origin': 's3cret' })).toBe('answered');
});

test.each([
  ['no header', {}],
  ['an empty one', { 'x-suda-origin': '' }],
  ['a guess of the same length', { 'x-suda-origin': 's3creT' }],
  ['a part of it', { 'x-suda-origin': 's3cre' }],
])('a request with %s finds nothing', async (_, headers) => {
  await expect(invoke('s3cret', headers)).rejects.toMatchObject({ code: 'route.unknown' });
});

test('where no distribution is in front, every request is answered', async () => {
  expect(await invoke(undefined, {})).toBe('answered');
});
