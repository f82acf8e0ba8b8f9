import { randomUUID } from 'node:crypto';
import type { LambdaRecord } from './lambda-record.ts';

export interface StreamFailure {
  readonly functionArn: string;
  readonly streamArn: string;
  readonly shardId: string;
  readonly records: readonly LambdaRecord[];
  readonly invocations: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * The message that Lambda sends to a mapping's failure queue: where the records are, not what they hold.
 * Source: AWS Lambda Developer Guide, "Retain discarded records from a DynamoDB stream".
 */
export function streamFailureMessage({
  functionArn,
  streamArn,
  shardId,
  records,
  invocations,
  at,
}: StreamFailure) {
  const [first] = records;
  const last = records.at(-1);
  return {
    requestContext: {
      requestId: randomUUID(),
      functionArn,
      condition: 'RetryAttemptsExhausted',
      approximateInvokeCount: invocations,
    },
    responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
    version: '1.0',
    timestamp: new Date(at).toISOString(),
    DDBStreamBatchInfo: {
      shardId,
      startSequenceNumber: first?.sequenceNumber,
      endSequenceNumber: last?.sequenceNumber,
      approximateArrivalOfFirstRecord: new Date(first?.createdAt ?? at).toISOString(),
      approximateArrivalOfLastRecord: new Date(last?.createdAt ?? at).toISOString(),
      batchSize: records.length,
      streamArn,
    },
  };
}
