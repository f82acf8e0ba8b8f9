import { Duration } from 'aws-cdk-lib';
import type { IAlarmAction } from 'aws-cdk-lib/aws-cloudwatch';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { RunbookAlarm } from './runbook-alarm.ts';

export interface DeadLetterQueueProps {
  /** Whose work ends here; names the alarm. */
  readonly of: string;
  readonly action: IAlarmAction;
}

/** Work that was given up after its retries. Nothing reads it but people: the first message rings. */
export class DeadLetterQueue extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, props: DeadLetterQueueProps) {
    super(scope, id);
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    acknowledge(this.queue, {
      SQS3: 'This is a dead-letter queue; sources other than queues are not seen by the rule.',
    });
    new RunbookAlarm(this, 'NotEmpty', {
      title: `${props.of} has dead letters`,
      metric: this.queue.metricApproximateNumberOfMessagesVisible({
        period: Duration.minutes(1),
        statistic: 'Maximum',
      }),
      threshold: 1,
      action: props.action,
    });
  }
}
