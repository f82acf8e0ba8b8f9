import { DescribeStreamCommand, type DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';

export interface ShardLineage {
  readonly id: string;
  readonly parent: string | undefined;
}

/** All shards that the stream still holds, page by page. */
export async function listShards(client: DynamoDBStreamsClient, streamArn: string): Promise<ShardLineage[]> {
  const shards: ShardLineage[] = [];
  let start: string | undefined;
  do {
    const command = new DescribeStreamCommand({
      StreamArn: streamArn,
      ...(start && { ExclusiveStartShardId: start }),
    });
    const { StreamDescription: stream } = await client.send(command);
    for (const { ShardId: id, ParentShardId: parent } of stream?.Shards ?? []) {
      if (id !== undefined) shards.push({ id, parent });
    }
    start = stream?.LastEvaluatedShardId;
  } while (start !== undefined);
  return shards;
}

/** The shards that may be read now: not finished, and their parent finished or no longer held. */
export function readableShards(
  shards: readonly ShardLineage[],
  isFinished: (shard: string) => boolean,
): readonly string[] {
  const held = new Set(shards.map(({ id }) => id));
  return shards
    .filter(({ parent }) => parent === undefined || !held.has(parent) || isFinished(parent))
    .map(({ id }) => id)
    .filter((id) => !isFinished(id));
}
