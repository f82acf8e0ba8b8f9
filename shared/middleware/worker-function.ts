import middy from '@middy/core';
import type * as z from 'zod';
import type { Logger } from './logger.ts';

/**
 * The stack of every worker: parses what it is sent, and logs what goes wrong once, then lets it go on, so that stream,
 * bus and state machine retry by their own rules.
 */
export const workerFunction = <S extends z.ZodType, R>(
  input: S,
  work: (event: z.output<S>) => Promise<R>,
  logger: Logger,
) =>
  middy<unknown, R>()
    .use({
      onError: ({ error, context }) => {
        logger.error({ err: error, requestId: context.awsRequestId }, 'work failed');
      },
    })
    .handler(async (event) => work(input.parse(event)));
