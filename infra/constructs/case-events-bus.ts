import { Duration } from 'aws-cdk-lib';
import type { IAlarmAction } from 'aws-cdk-lib/aws-cloudwatch';
import { EventBus, Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { Construct } from 'constructs';
import { EVENT_SOURCE } from '../../events/envelope.ts';
import { DeadLetterQueue } from './dead-letter-queue.ts';
import type { ServiceFunction } from './service-function.ts';

/** Attempts of the bus and of Lambda before an event is a dead letter. */
const BUS_RETRIES = 24;
const INVOCATION_RETRIES = 2;

/** The bus on which every event of a case is published once it is stored. */
export class CaseEventsBus extends Construct {
  readonly bus: EventBus;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.bus = new EventBus(this, 'Bus', { description: 'Events of cases, ids and codes only' });
  }

  /** Sends every event of cases to a function; what it can't take after its retries ends in a dead-letter queue of its own. */
  deliverTo(subscriber: ServiceFunction, action: IAlarmAction): void {
    const name = subscriber.functionName;
    const deadLetters = new DeadLetterQueue(this, `${name}-dead-letters`, { of: name, action }).queue;
    subscriber.function.configureAsyncInvoke({
      retryAttempts: INVOCATION_RETRIES,
      onFailure: new SqsDestination(deadLetters),
    });
    new Rule(this, `${name}-rule`, {
      eventBus: this.bus,
      eventPattern: { source: [EVENT_SOURCE] },
      targets: [
        new LambdaFunction(subscriber.function, {
          deadLetterQueue: deadLetters,
          retryAttempts: BUS_RETRIES,
          maxEventAge: Duration.hours(24),
        }),
      ],
    });
  }
}
