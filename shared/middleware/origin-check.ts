import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { ORIGIN_HEADER } from '../contracts/origin-header.ts';
import { ProblemError } from './problem-error.ts';

/**
 * Lets requests in that carry the secret of the distribution; others went around its rate rule, and find nothing.
 * Without a secret there is no distribution to come through, and everything is let in.
 */
export const originCheck = <R>(secret: string | undefined): MiddlewareObj<APIGatewayProxyEventV2, R> => ({
  before: ({ event }) => {
    if (secret !== undefined && !isSame(event.headers[ORIGIN_HEADER] ?? '', secret))
      throw new ProblemError('route.unknown');
  },
});

function isSame(given: string, secret: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(secret)];
  return one.length === other.length && timingSafeEqual(one, other);
}
