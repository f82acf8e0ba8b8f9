import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { IntegrationPattern, JsonPath, TaskInput } from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import type { Construct } from 'constructs';
import { withRetries } from './retries.ts';

export interface AwaitTaskProps {
  /** The function `workflow-tasks`: opens the task, or ties the token of this state to it. */
  readonly workflowTasks: IFunction;
  /** Kind of the task. */
  readonly stage: string;
  /** Where in the state's input the task's round, or its number, stands. */
  readonly round: string;
  /** Where the task's result goes. @default the result is the state's output */
  readonly resultPath?: string;
}

/** A state that waits until a task has ended; it carries ids only. */
export function awaitTask(scope: Construct, name: string, props: AwaitTaskProps): LambdaInvoke {
  return withRetries(
    new LambdaInvoke(scope, name, {
      lambdaFunction: props.workflowTasks,
      integrationPattern: IntegrationPattern.WAIT_FOR_TASK_TOKEN,
      payload: TaskInput.fromObject({
        action: 'await-task',
        number: JsonPath.stringAt('$.number'),
        stage: props.stage,
        round: JsonPath.numberAt(props.round),
        token: JsonPath.taskToken,
      }),
      ...(props.resultPath !== undefined && { resultPath: props.resultPath }),
      retryOnServiceExceptions: false,
    }),
  );
}
