import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { synthesize } from '../../infra/testing/fixture.ts';
import { declaredRateRule } from '../template/declared-rate-rule.ts';
import { loadLocalTemplate } from '../template/local-template.ts';
import { addRateRule, createRateLimit } from './rate-rule.ts';

const addresses = { origin: 'http://127.0.0.1:3000', sqs: 'http://127.0.0.1:4566' };
const rule = await synthesize(({ app }) =>
  declaredRateRule(loadLocalTemplate(app.synth().directory, addresses)),
);
const second = 1_000;

test('the rule of the template is about posts to the API, by the minute', () => {
  expect(rule).toMatchObject({ windowSeconds: 60, method: 'POST', pathPrefix: '/api/' });
});

test('thirty posts a minute of one address pass with the limit of the template, hour after hour', () => {
  const mayPass = createRateLimit(rule);
  const posts = Array.from({ length: 30 * 60 }, (_, index) => mayPass('203.0.113.1', index * 2 * second));
  expect(posts).not.toContain(false);
});

test('the post after the limit is turned away with a problem document, and another address still passes', async () => {
  const app = Fastify();
  addRateRule(app, rule);
  app.all('/*', (_request, reply) => reply.code(201).send());
  const send = (remoteAddress: string, method: 'GET' | 'POST' = 'POST', url = '/api/complaints') =>
    app.inject({ method, url, remoteAddress });
  const statuses: number[] = [];
  for (let sent = 0; sent < rule.limit; sent++) statuses.push((await send('203.0.113.1')).statusCode);
  expect(new Set(statuses)).toEqual(new Set([201]));

  const refused = await send('203.0.113.1');
  expect(refused.statusCode).toBe(429);
  expect(refused.headers['content-type']).toContain('application/problem+json');
  expect(refused.headers['retry-after']).toBe('60');
  expect(refused.json()).toMatchObject({ status: 429, code: 'request.throttled' });

  expect((await send('203.0.113.2')).statusCode).toBe(201);
  expect((await send('203.0.113.1', 'GET')).statusCode).toBe(201);
  expect((await send('203.0.113.1', 'POST', '/local/session')).statusCode).toBe(201);
  await app.close();
});

test('the window slides: a burst weighs until it is a minute old, and no longer', () => {
  const mayPass = createRateLimit({ limit: 3, windowSeconds: 60 });
  const at = (seconds: number) => mayPass('203.0.113.1', seconds * second);
  expect([at(30), at(30), at(30), at(31)]).toEqual([true, true, true, false]);
  expect([at(89), at(90), at(91)]).toEqual([false, true, true]);
});

test('ten thousand idle addresses are forgotten, a busy one is not', () => {
  const mayPass = createRateLimit({ limit: 1, windowSeconds: 60 });
  for (let index = 0; index <= 10_000; index++) mayPass(`10.0.${index >> 8}.${index & 255}`, 0);
  expect(mayPass('203.0.113.1', 70 * second)).toBe(true);
  expect(mayPass('203.0.113.1', 71 * second)).toBe(false);
  expect(mayPass('10.0.0.1', 72 * second)).toBe(true);
});
