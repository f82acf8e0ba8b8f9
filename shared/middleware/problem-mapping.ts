import type { MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { StaleCaseError, TransactionBusyError } from '../persistence/persistence-error.ts';
import { MissingConfigurationError } from '../persistence/rules.ts';
import { problemResponse } from './http-response.ts';
import type { Logger } from './logger.ts';
import { ProblemError } from './problem-error.ts';

function responseTo(error: unknown): APIGatewayProxyStructuredResultV2 | null {
  if (error instanceof ProblemError)
    return problemResponse(error.code, { errors: error.errors, more: error.more });
  if (error instanceof StaleCaseError) return problemResponse('case.stale-version');
  if (error instanceof TransactionBusyError) return problemResponse('table.busy');
  return isUnknownRoute(error) ? problemResponse('route.unknown') : null;
}

/** The router throws an http-errors 404 for a path it does not know. */
const isUnknownRoute = (error: unknown) =>
  error instanceof Error && 'statusCode' in error && error.statusCode === 404;

/** The one place where errors become answers; what is unexpected is logged here, with its stack, and told as 500. */
export const problemMapping = (
  logger: Logger,
): MiddlewareObj<unknown, APIGatewayProxyStructuredResultV2> => ({
  onError: (request) => {
    const expected = responseTo(request.error);
    const requestId = request.context.awsRequestId;
    if (!expected) logger.error({ err: request.error, requestId }, 'request failed');
    // Whoever runs the service has to see it, too, hence the log.
    const fault = request.error instanceof MissingConfigurationError ? request.error.code : 'internal.error';
    request.response = expected ?? problemResponse(fault, { requestId });
  },
});
