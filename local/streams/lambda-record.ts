import type { _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';

/** A record as Lambda hands it to a function: plain JSON, times in epoch seconds, binaries in Base64. */
export interface LambdaRecord {
  readonly sequenceNumber: string;
  /** Milliseconds since 1970; DynamoDB Local rounds to the minute. */
  readonly createdAt: number;
  readonly event: unknown;
}

export function toLambdaRecord(record: StreamRecord, streamArn: string): LambdaRecord {
  const { SequenceNumber: sequenceNumber, ApproximateCreationDateTime: created } = record.dynamodb ?? {};
  if (sequenceNumber === undefined) throw new Error('The stream returned a record without a sequence number');
  const event = toJson({ ...record, eventSourceARN: streamArn });
  return { sequenceNumber, createdAt: created?.getTime() ?? 0, event };
}

function toJson(value: unknown): unknown {
  if (value instanceof Date) return Math.floor(value.getTime() / 1_000);
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toJson(inner)]));
}
