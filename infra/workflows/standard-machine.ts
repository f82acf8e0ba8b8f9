import { RemovalPolicy } from 'aws-cdk-lib';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import {
  DefinitionBody,
  type IChainable,
  LogLevel,
  StateMachine,
  StateMachineType,
} from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { acknowledge } from '../constructs/acknowledge.ts';

/** A Standard state machine as every workflow here is one: traced, and logged for a year without what it carries. */
export function standardMachine(scope: Construct, name: string, definition: IChainable): StateMachine {
  const stateMachine = new StateMachine(scope, 'StateMachine', {
    stateMachineType: StateMachineType.STANDARD,
    definitionBody: DefinitionBody.fromChainable(definition),
    tracingEnabled: true,
    logs: {
      destination: new LogGroup(scope, 'Logs', {
        logGroupName: `/aws/vendedlogs/states/suda-${name}`,
        retention: RetentionDays.ONE_YEAR,
        removalPolicy: RemovalPolicy.RETAIN,
      }),
      level: LogLevel.ALL,
      includeExecutionData: false,
    },
  });
  acknowledge(stateMachine.role, {
    'IAM5[Resource::*]': 'Delivery of logs and X-Ray know no resources.',
    'IAM5[Resource::<workflowtasksFunctionD0018C98.Arn>:*]': 'Versions of the one function it may invoke.',
  });
  return stateMachine;
}
