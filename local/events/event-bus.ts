import { randomUUID } from 'node:crypto';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { serveAwsJson } from '../aws-json/serve-aws-json.ts';
import { openJournal } from '../journal/open-journal.ts';
import { createDeliveryJournal, type Delivery, deliverySchema } from './delivery-journal.ts';
import { createDeliveryQueue } from './delivery-queue.ts';
import { compilePattern } from './event-pattern.ts';
import { putEvents } from './put-events.ts';
import { runSchedules, type Schedule } from './run-schedules.ts';

export interface RuleTarget {
  readonly functionArn: string;
  readonly deadLetterQueueUrl?: string;
  /** Retries after the first attempt. */
  readonly retryAttempts: number;
}

export interface BusRule {
  readonly name: string;
  readonly pattern: unknown;
  readonly targets: readonly RuleTarget[];
}

export interface EventBusOptions {
  readonly rules: readonly BusRule[];
  readonly schedules: readonly Schedule[];
  readonly sqsEndpoint: string;
  readonly dataFolder: string;
  invoke(functionArnOrName: string, payload: unknown): Promise<unknown>;
  log(line: string): void;
  /** @default 0 any free port */
  readonly port?: number;
}

export interface EventBus {
  /** Address for the SDK's EventBridge client. */
  readonly endpoint: string;
  close(): Promise<void>;
}

const scheduleRetryAttempts = 2;

/**
 * Plays one event bus with its rules and schedules. Accepted events are in the journal before the answer and are delivered at
 * least once; after a target's retries they go to its dead-letter queue.
 * @throws UnsupportedPatternError, UnsupportedScheduleError, StartupError
 */
export async function startEventBus(options: EventBusOptions): Promise<EventBus> {
  const { dataFolder, invoke, log, sqsEndpoint } = options;
  const rules = options.rules.map(({ name, pattern, targets }) => ({
    name,
    matches: compilePattern(pattern),
    functionArns: targets.map(({ functionArn }) => functionArn),
  }));
  const targetOf = ({ rule, function: functionArn }: Delivery): RuleTarget | undefined =>
    options.rules
      .find(({ name }) => name === rule)
      ?.targets.find((target) => target.functionArn === functionArn);
  const retryAttempts = (delivery: Delivery): number => {
    const schedule = options.schedules.find(({ name }) => name === delivery.rule);
    return targetOf(delivery)?.retryAttempts ?? schedule?.retryAttempts ?? scheduleRetryAttempts;
  };
  const sqs = new SQSClient({
    endpoint: sqsEndpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const file = openJournal({ folder: dataFolder, name: 'events', schema: deliverySchema });
  const journal = createDeliveryJournal(file);
  const now = Date.now;

  const queue = createDeliveryQueue({
    journal,
    invoke,
    now,
    log,
    retryAttempts,
    async retire(delivery, error) {
      const queueUrl = targetOf(delivery)?.deadLetterQueueUrl;
      log(`events: ${delivery.rule} gives up on an event after ${delivery.attempts + 1} attempts`);
      if (queueUrl) await sqs.send(deadLetter(queueUrl, delivery, error));
    },
  });
  const stopSchedules = runSchedules({
    schedules: options.schedules,
    journal,
    onRun: () => queue.wake(),
    now,
    newId: randomUUID,
  });
  const accept = (deliveries: Parameters<typeof journal.add>[0]) => {
    if (deliveries.length === 0) return;
    journal.add(deliveries, now());
    queue.wake();
  };
  const server = await serveAwsJson({
    version: '1.1',
    target: 'AWSEvents',
    operations: new Map([
      ['PutEvents', async (input) => putEvents({ rules, accept, now, newId: randomUUID }, input)],
    ]),
    ...(options.port === undefined ? {} : { port: options.port }),
    log,
  });
  queue.wake();
  return {
    endpoint: server.endpoint,
    async close() {
      stopSchedules();
      await server.close();
      queue.close();
      sqs.destroy();
      file.close();
    },
  };
}

// As EventBridge writes it: the event as body, the reason as attributes.
function deadLetter(
  queueUrl: string,
  { rule, function: functionArn, payload, attempts }: Delivery,
  error: unknown,
) {
  const attribute = (text: string) => ({ DataType: 'String', StringValue: text });
  return new SendMessageCommand({
    QueueUrl: queueUrl,
    MessageBody: payload,
    MessageAttributes: {
      RULE_ARN: attribute(`arn:aws:events:local:000000000000:rule/${rule}`),
      TARGET_ARN: attribute(functionArn),
      ERROR_CODE: attribute(error instanceof Error ? error.name : 'Error'),
      ERROR_MESSAGE: attribute((error instanceof Error ? error.message : String(error)) || 'none'),
      EXHAUSTED_RETRY_CONDITION: attribute('MaximumRetryAttempts'),
      RETRY_ATTEMPTS: attribute(String(attempts)),
    },
  });
}
