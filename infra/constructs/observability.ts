import { Duration } from 'aws-cdk-lib';
import type { HttpStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { type IAlarmAction, MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { RunbookAlarm } from './runbook-alarm.ts';

export interface ObservabilityProps {
  readonly stage: HttpStage;
  readonly table: Table;
  readonly stateMachine: StateMachine;
  readonly action: IAlarmAction;
}

/** Requests answered within this time by 99 in 100, before it rings. */
const SLOW_AFTER = Duration.seconds(2);

/** Alarms about the service as a whole; those of a single part are with the part. */
export class Observability extends Construct {
  constructor(scope: Construct, id: string, props: ObservabilityProps) {
    super(scope, id);
    const { stage, table, stateMachine, action } = props;
    const period = Duration.minutes(5);
    new RunbookAlarm(this, 'ApiFails', {
      title: 'The API answers with server errors',
      metric: stage.metricServerError({ period, statistic: 'Sum' }),
      threshold: 3,
      action,
    });
    new RunbookAlarm(this, 'ApiSlow', {
      title: 'The API is slow',
      metric: stage.metricLatency({ period, statistic: 'p99' }),
      threshold: SLOW_AFTER.toMilliseconds(),
      evaluationPeriods: 3,
      action,
    });
    new RunbookAlarm(this, 'TableThrottles', {
      title: 'The table throttles',
      metric: new MathExpression({
        expression: 'reads + writes',
        usingMetrics: {
          reads: table.metric('ReadThrottleEvents', { statistic: 'Sum' }),
          writes: table.metric('WriteThrottleEvents', { statistic: 'Sum' }),
        },
        period,
        label: 'throttled reads and writes',
      }),
      threshold: 1,
      action,
    });
    new RunbookAlarm(this, 'WorkflowFails', {
      title: 'A case lost its workflow',
      metric: new MathExpression({
        expression: 'failed + timedOut + aborted',
        usingMetrics: {
          failed: stateMachine.metricFailed(),
          timedOut: stateMachine.metricTimedOut(),
          aborted: stateMachine.metricAborted(),
        },
        period,
        label: 'executions that ended early',
      }),
      threshold: 1,
      action,
    });
  }
}
