import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { compilePattern, type Matcher } from '../events/event-pattern.ts';
import { openJournal } from '../journal/open-journal.ts';
import { checkpointSchema, createCheckpoints } from './checkpoints.ts';
import { streamFailureMessage } from './dead-letter.ts';
import type { DeliveryPolicy } from './deliver-records.ts';
import type { LambdaRecord } from './lambda-record.ts';
import { listShards } from './list-shards.ts';
import { type MappingPoller, startMappingPoller } from './mapping-poller.ts';
import { createShardReader, type ShardReader } from './shard-reader.ts';

export interface StreamMapping extends DeliveryPolicy {
  readonly name: string;
  readonly functionArn: string;
  readonly batchSize: number;
  /** Lambda filter patterns, parsed or as the JSON text of the template; a record that matches any is delivered, all when empty. */
  readonly filters: readonly unknown[];
  /** Without one, a record given up on is only logged. */
  readonly onFailureQueueUrl?: string;
}

export interface StreamPollersOptions {
  readonly mappings: readonly StreamMapping[];
  readonly streamArn: string;
  readonly dynamoEndpoint: string;
  readonly sqsEndpoint: string;
  readonly dataFolder: string;
  invoke(functionArnOrName: string, payload: unknown): Promise<unknown>;
  /** Settles when it is the background's turn: true for all it wants, false for a little. @default all, at once */
  turn?(signal: AbortSignal): Promise<boolean>;
  log(line: string): void;
}

export interface StreamPollers {
  close(): Promise<void>;
  /** By mapping: records that were read from the stream but aren't settled yet. */
  lag(): readonly { readonly name: string; readonly pendingRecords: number }[];
}

/**
 * Plays the event source mappings of a table's stream: at least once and in order within a shard; positions survive `kill -9`.
 * @throws UnsupportedPatternError, StartupError
 */
export async function startStreamPollers(options: StreamPollersOptions): Promise<StreamPollers> {
  const { streamArn, dataFolder, invoke, log } = options;
  const filters = options.mappings.map((mapping) => ({ mapping, matches: compileFilters(mapping.filters) }));
  const closing = new AbortController();
  const { signal } = closing;
  const local = { region: 'ddblocal', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
  const client = new DynamoDBStreamsClient({ ...local, endpoint: options.dynamoEndpoint });
  const queues = new SQSClient({ ...local, endpoint: options.sqsEndpoint });
  const journal = openJournal({
    folder: dataFolder,
    name: 'streams',
    schema: checkpointSchema,
  });
  const checkpoints = createCheckpoints(journal, streamArn);
  checkpoints.keepOnly((await listShards(client, streamArn)).map(({ id }) => id));
  const readers = new Map<string, ShardReader>();
  const reader = (shardId: string): ShardReader => {
    const known = readers.get(shardId) ?? createShardReader({ client, streamArn, shardId, signal, log });
    readers.set(shardId, known);
    return known;
  };

  const start = (mapping: StreamMapping, matches: Matcher): MappingPoller => {
    const { functionArn, onFailureQueueUrl: queueUrl } = mapping;
    const retire = async (
      shardId: string,
      records: readonly LambdaRecord[],
      invocations: number,
      error: unknown,
    ) => {
      const failure = { functionArn, streamArn, shardId, records, invocations, at: Date.now() };
      const body = JSON.stringify(streamFailureMessage(failure));
      log(
        `streams: ${mapping.name} gives up on ${records.length} record(s): ${error instanceof Error ? error.message : error}`,
      );
      if (queueUrl) await queues.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: body }));
    };
    return startMappingPoller({
      name: mapping.name,
      batchSize: mapping.batchSize,
      policy: mapping,
      matches,
      turn: options.turn ?? (async () => true),
      checkpoints,
      shards: () => listShards(client, streamArn),
      reader,
      invoke: (payload) => invoke(functionArn, payload),
      retire,
      signal,
      log,
    });
  };
  const pollers = filters.map(({ mapping, matches }) => ({
    name: mapping.name,
    poller: start(mapping, matches),
  }));

  return {
    lag: () => pollers.map(({ name, poller }) => ({ name, pendingRecords: poller.pending() })),
    async close() {
      closing.abort();
      client.destroy();
      queues.destroy();
      journal.close();
    },
  };
}

function compileFilters(filters: readonly unknown[]): Matcher {
  const matchers = filters.map((filter) =>
    compilePattern(typeof filter === 'string' ? JSON.parse(filter) : filter),
  );
  return (record) => matchers.length === 0 || matchers.some((matches) => matches(record));
}
