import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { MissingConfigurationError } from '../persistence/rules.ts';
import type { Logger } from './logger.ts';
import { ProblemError } from './problem-error.ts';
import { problemMapping } from './problem-mapping.ts';
import { workerFunction } from './worker-function.ts';

const REQUEST_ID = '6ff4d9a1-7b1f-4f3e-9a53-0f6f0a4c7d11';
const context = { awsRequestId: REQUEST_ID } as Context;

function keptLog() {
  const errors: Readonly<Record<string, unknown>>[] = [];
  const logger: Logger = { info: () => undefined, error: (fields) => void errors.push(fields) };
  return { errors, logger };
}

it('logs a fault under its request and names the request in the answer', async () => {
  const { errors, logger } = keptLog();
  const fault = new Error('the table is gone');
  const handler = middy<unknown, unknown>()
    .use(problemMapping(logger))
    .handler(async () => {
      throw fault;
    });
  const response = await handler({}, context);
  expect(response).toMatchObject({ statusCode: 500 });
  const { body } = z.object({ body: z.string() }).parse(response);
  expect(JSON.parse(body)).toMatchObject({ code: 'internal.error', instance: `urn:uuid:${REQUEST_ID}` });
  expect(errors).toEqual([{ err: fault, requestId: REQUEST_ID }]);
});

it('says that nothing is configured yet as something to be done, not as a failure, and logs what is missing', async () => {
  const { errors, logger } = keptLog();
  const missing = new MissingConfigurationError('no taxonomy is in effect');
  const handler = middy<unknown, unknown>()
    .use(problemMapping(logger))
    .handler(async () => {
      throw missing;
    });
  expect(await handler({}, context)).toMatchObject({
    statusCode: 503,
    body: expect.stringContaining('"configuration.missing"'),
  });
  expect(errors).toEqual([{ err: missing, requestId: REQUEST_ID }]);
});

it('tells an expected problem without a line in the log', async () => {
  const { errors, logger } = keptLog();
  const handler = middy<unknown, unknown>()
    .use(problemMapping(logger))
    .handler(async () => {
      throw new ProblemError('case.not-found', undefined, { more: { zh: '多一句。', en: 'One more.' } });
    });
  expect(await handler({}, context)).toMatchObject({
    statusCode: 404,
    body: expect.stringMatching(/多一句。".* One more\."/),
  });
  expect(errors).toEqual([]);
});

it('logs what a worker throws under its invocation, and lets it go on', async () => {
  const { errors, logger } = keptLog();
  const worker = workerFunction(z.object({ number: z.string() }), async () => 'done', logger);
  await expect(worker({}, context)).rejects.toThrow();
  expect(errors).toMatchObject([{ requestId: REQUEST_ID }]);
});
