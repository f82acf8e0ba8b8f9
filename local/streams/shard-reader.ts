import { setTimeout as sleep } from 'node:timers/promises';
import {
  type DynamoDBStreamsClient,
  ExpiredIteratorException,
  GetRecordsCommand,
  GetShardIteratorCommand,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';
import { type LambdaRecord, toLambdaRecord } from './lambda-record.ts';

export interface Page {
  readonly records: readonly LambdaRecord[];
  /** The shard ends with this page. */
  readonly closed: boolean;
}

export interface ShardReader {
  /**
   * The records after a sequence number, from the shard's beginning when there is none; waits until there are any or the shard ends.
   * Readers that ask for the same position share one request.
   */
  read(after: string | undefined): Promise<Page>;
}

export interface ShardReaderOptions {
  readonly client: DynamoDBStreamsClient;
  readonly streamArn: string;
  readonly shardId: string;
  readonly signal: AbortSignal;
  log(line: string): void;
}

// A stream with recent news is looked at more often: work comes in trains.
const recentMilliseconds = 3_000;
const recentPauseMilliseconds = 100;
const quietPauseMilliseconds = 200;

export function createShardReader(options: ShardReaderOptions): ShardReader {
  const { client, streamArn, shardId, signal, log } = options;
  let latest: { after: string | undefined; page: Promise<Page> } | undefined;
  let newsAt = 0;
  let tip: { after: string | undefined; iterator: string } | undefined;

  async function openIterator(after: string | undefined): Promise<string> {
    const from = after === undefined ? 'TRIM_HORIZON' : 'AFTER_SEQUENCE_NUMBER';
    const command = new GetShardIteratorCommand({
      StreamArn: streamArn,
      ShardId: shardId,
      ShardIteratorType: from,
      ...(after === undefined ? {} : { SequenceNumber: after }),
    });
    try {
      const { ShardIterator } = await client.send(command);
      if (ShardIterator === undefined) throw new Error(`The shard ${shardId} gave no iterator`);
      return ShardIterator;
    } catch (error) {
      if (after === undefined || !isTrimmed(error)) throw error;
      log(`streams: position ${after} of ${shardId} is gone; reading on from the oldest record`);
      return openIterator(undefined);
    }
  }

  async function fetchPage(after: string | undefined): Promise<Page> {
    let iterator = tip?.after === after && tip !== undefined ? tip.iterator : await openIterator(after);
    for (;;) {
      try {
        const answer = await client.send(new GetRecordsCommand({ ShardIterator: iterator }), {
          abortSignal: signal,
        });
        const records = (answer.Records ?? []).map((record) => toLambdaRecord(record, streamArn));
        const next = answer.NextShardIterator;
        if (records.length > 0) newsAt = Date.now();
        if (records.length > 0 || next === undefined) {
          tip =
            next === undefined
              ? undefined
              : { after: records.at(-1)?.sequenceNumber ?? after, iterator: next };
          return { records, closed: next === undefined };
        }
        iterator = next;
        const recent = Date.now() - newsAt < recentMilliseconds;
        await sleep(recent ? recentPauseMilliseconds : quietPauseMilliseconds, undefined, { signal });
      } catch (error) {
        if (!(error instanceof ExpiredIteratorException)) throw error;
        iterator = await openIterator(after);
      }
    }
  }

  return {
    read(after) {
      if (latest?.after === after && latest) return latest.page;
      const request = { after, page: fetchPage(after) };
      latest = request;
      request.page.catch(() => {
        tip = undefined;
        if (latest === request) latest = undefined;
      });
      return request.page;
    },
  };
}

// DynamoDB Local answers a position that it no longer knows as invalid.
function isTrimmed(error: unknown): boolean {
  if (error instanceof TrimmedDataAccessException) return true;
  return (
    error instanceof Error && error.name === 'ValidationException' && /SequenceNumber/.test(error.message)
  );
}
