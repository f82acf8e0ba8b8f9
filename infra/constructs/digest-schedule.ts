import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import type { ServiceFunction } from './service-function.ts';

export interface DigestScheduleProps {
  /** Looks into the working calendar, and mails the digests with its first call in each working window. */
  readonly sender: ServiceFunction;
}

/**
 * Calls every half hour, because windows and days off are the calendar's to say; a call that fails is made up for by the
 * next one, so it is not repeated by the bus.
 */
export class DigestSchedule extends Construct {
  constructor(scope: Construct, id: string, props: DigestScheduleProps) {
    super(scope, id);
    new Rule(this, 'EveryHalfHour', {
      description: 'Mails the units what is open, once a working window',
      schedule: Schedule.cron({ minute: '0/30' }),
      targets: [new LambdaFunction(props.sender.function)],
    });
  }
}
