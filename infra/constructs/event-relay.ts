import { Duration } from 'aws-cdk-lib';
import type { IAlarmAction } from 'aws-cdk-lib/aws-cloudwatch';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Construct } from 'constructs';
import { DeadLetterQueue } from './dead-letter-queue.ts';
import { RunbookAlarm } from './runbook-alarm.ts';
import type { ServiceFunction } from './service-function.ts';

/** Records a reader takes at once. */
const BATCH_SIZE = 100;

/** Attempts before a record is a dead letter; with Lambda's pauses between them about a quarter of an hour. */
const RETRY_ATTEMPTS = 10;

export interface StreamFilter {
  /** Which changes of items. */
  readonly eventName: readonly ('INSERT' | 'MODIFY' | 'REMOVE')[];
  /** Which items, by their sort key. */
  readonly dynamodb: {
    readonly Keys: { readonly sk: { readonly S: readonly (string | { readonly prefix: string })[] } };
  };
}

export interface EventRelayProps {
  readonly table: Table;
  readonly reader: ServiceFunction;
  /** Records that don't match never invoke (nor cost) anything. */
  readonly filter: StreamFilter;
  readonly action: IAlarmAction;
}

/**
 * One reader of the table's stream, from its first record on. A record that keeps failing is isolated by bisecting and ends in the dead-letter
 * queue, so it can't hold back the others of its shard. At most two readers: more throttle each other.
 */
export class EventRelay extends Construct {
  constructor(scope: Construct, id: string, props: EventRelayProps) {
    super(scope, id);
    const { functionName, function: reader } = props.reader;
    const deadLetters = new DeadLetterQueue(this, 'DeadLetters', { of: functionName, action: props.action });
    if (props.table.tableStreamArn === undefined)
      throw new TypeError(`${props.table.node.path} has no stream`);
    props.table.grantStreamRead(reader);
    reader.addEventSourceMapping('Stream', {
      eventSourceArn: props.table.tableStreamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      filters: [{ pattern: JSON.stringify(props.filter) }],
      batchSize: BATCH_SIZE,
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      retryAttempts: RETRY_ATTEMPTS,
      onFailure: new SqsDlq(deadLetters.queue),
    });
    new RunbookAlarm(this, 'Behind', {
      title: `${functionName} falls behind`,
      metric: reader.metric('IteratorAge', { statistic: 'Maximum', period: Duration.minutes(1) }),
      threshold: Duration.minutes(5).toMilliseconds(),
      evaluationPeriods: 3,
      action: props.action,
    });
  }
}
