import { RemovalPolicy } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import {
  Choice,
  Condition,
  DefinitionBody,
  Fail,
  type IChainable,
  IntegrationPattern,
  JsonPath,
  LogLevel,
  StateMachine,
  StateMachineType,
  Succeed,
  TaskInput,
} from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { Construct } from 'constructs';
import { DECISIONS } from '../../shared/contracts/complaint-workflow.ts';
import { acknowledge } from '../constructs/acknowledge.ts';
import { withRetries } from './retries.ts';

/** Names of the final states, as an operator reads them. */
const ENDS = {
  granted: 'Granted',
  denied: 'Denied',
  lapsed: 'Lapsed',
  cancelled: 'Cancelled',
} as const satisfies Record<(typeof DECISIONS)[number], string>;

export interface ApprovalProps {
  /** The function `workflow-tasks`: ties the waiting state to the approval's task. */
  readonly workflowTasks: IFunction;
}

/**
 * One approval as a state machine: it waits for the decision of another person, or for the approval's clock, and ends by its
 * name. What a grant brings about is written with the decision itself. Input `{ number, round }`, the number of the approval.
 */
export class Approval extends Construct {
  readonly stateMachine: StateMachine;

  constructor(scope: Construct, id: string, props: ApprovalProps) {
    super(scope, id);
    this.stateMachine = new StateMachine(this, 'StateMachine', {
      stateMachineType: StateMachineType.STANDARD,
      definitionBody: DefinitionBody.fromChainable(this.definition(props.workflowTasks)),
      tracingEnabled: true,
      logs: {
        destination: new LogGroup(this, 'Logs', {
          logGroupName: '/aws/vendedlogs/states/suda-approval',
          retention: RetentionDays.ONE_YEAR,
          removalPolicy: RemovalPolicy.RETAIN,
        }),
        level: LogLevel.ALL,
        includeExecutionData: false,
      },
    });
    acknowledge(this.stateMachine.role, {
      'IAM5[Resource::*]': 'Delivery of logs and X-Ray know no resources.',
      'IAM5[Resource::<workflowtasksFunctionD0018C98.Arn>:*]': 'Versions of the one function it may invoke.',
    });
  }

  private definition(workflowTasks: IFunction): IChainable {
    const decision = withRetries(
      new LambdaInvoke(this, 'Await decision', {
        lambdaFunction: workflowTasks,
        integrationPattern: IntegrationPattern.WAIT_FOR_TASK_TOKEN,
        payload: TaskInput.fromObject({
          action: 'await-task',
          number: JsonPath.stringAt('$.number'),
          stage: 'approve',
          round: JsonPath.numberAt('$.round'),
          token: JsonPath.taskToken,
        }),
        resultPath: '$.task',
        retryOnServiceExceptions: false,
      }),
    );
    const choice = new Choice(this, 'After decision').otherwise(
      new Fail(this, 'Unknown decision', {
        error: 'UnknownDecision',
        cause: 'An approval ended with a decision that there is not',
      }),
    );
    for (const outcome of DECISIONS)
      choice.when(Condition.stringEquals('$.task.outcome', outcome), new Succeed(this, ENDS[outcome]));
    return decision.next(choice);
  }
}
