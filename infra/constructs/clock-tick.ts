import { Duration } from 'aws-cdk-lib';
import type { IAlarmAction } from 'aws-cdk-lib/aws-cloudwatch';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import { RunbookAlarm } from './runbook-alarm.ts';
import type { ServiceFunction } from './service-function.ts';

export interface ClockTickProps {
  /** Reads what is due now. */
  readonly ticker: ServiceFunction;
  readonly action: IAlarmAction;
}

/** The minute tick. A lost tick needs no repair: the next one reads everything that is due, however long it has been so. */
export class ClockTick extends Construct {
  constructor(scope: Construct, id: string, props: ClockTickProps) {
    super(scope, id);
    const ticker = props.ticker.function;
    ticker.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: Duration.minutes(1) });
    new Rule(this, 'EveryMinute', {
      description: 'Marks the clocks whose next instant has come',
      schedule: Schedule.rate(Duration.minutes(1)),
      targets: [new LambdaFunction(ticker, { retryAttempts: 0, maxEventAge: Duration.minutes(1) })],
    });
    new RunbookAlarm(this, 'Silent', {
      title: 'The minute tick is silent',
      metric: ticker.metricInvocations({ period: Duration.minutes(5) }),
      threshold: 1,
      evaluationPeriods: 2,
      ringsWhenSilent: true,
      action: props.action,
    });
  }
}
