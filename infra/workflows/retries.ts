import { Duration } from 'aws-cdk-lib';
import { Errors, type RetryProps } from 'aws-cdk-lib/aws-stepfunctions';
import type { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';

/** Lambda itself was unable: 2 + 4 + 8 + 16 + 32 + 64 seconds, 126 seconds in all. */
export const RETRY_LAMBDA_SERVICE: RetryProps = {
  errors: [
    'Lambda.ServiceException',
    'Lambda.AWSLambdaException',
    'Lambda.SdkClientException',
    'Lambda.TooManyRequestsException',
    'Lambda.ClientExecutionTimeoutException',
  ],
  interval: Duration.seconds(2),
  backoffRate: 2,
  maxAttempts: 6,
};

/** The function failed, timed out or met a busy table; its effects are idempotent: 1 + 3 + 9 + 27 seconds, 40 seconds in all. */
export const RETRY_FUNCTION_FAILURE: RetryProps = {
  errors: [Errors.TASKS_FAILED, Errors.TIMEOUT],
  interval: Duration.seconds(1),
  backoffRate: 3,
  maxAttempts: 4,
};

/** Adds the retry policies of a task state. */
export function withRetries(task: LambdaInvoke): LambdaInvoke {
  task.addRetry(RETRY_LAMBDA_SERVICE);
  task.addRetry(RETRY_FUNCTION_FAILURE);
  return task;
}
