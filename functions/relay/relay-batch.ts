import type { StreamBatch, StreamBatchResult } from '../../shared/contracts/stream-batch.ts';
import type { RelayDependencies } from './dependencies.ts';
import { publish } from './publish.ts';
import { published } from './published.ts';
import { cloudEventOf } from './stored-event.ts';
import { tellWorkflow } from './tell-workflow.ts';

/** Cases told to the workflow at a time. */
const CONCURRENCY = 8;

/**
 * Publishes the batch, then tells the workflow, case by case in order. From the earliest failure on the stream delivers
 * again; what is delivered twice has the same id and changes nothing.
 */
export async function relayBatch(
  batch: StreamBatch,
  dependencies: RelayDependencies,
): Promise<StreamBatchResult> {
  const records = batch.Records.flatMap(({ dynamodb }) =>
    dynamodb.NewImage ? [{ sequence: dynamodb.SequenceNumber, event: cloudEventOf(dynamodb.NewImage) }] : [],
  );
  await publish(
    records.map(({ event }) => published(event)),
    dependencies,
  );
  const byCase = Map.groupBy(records, ({ event }) => event.subject);
  const failed = new Set<string>();
  const queue = [...byCase.values()];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift())
      for (const { sequence, event } of next)
        try {
          await tellWorkflow(event, dependencies);
        } catch (error) {
          dependencies.logger.error({ err: error, event: event.id }, 'workflow not told');
          failed.add(sequence);
          break;
        }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  const earliest = records.find(({ sequence }) => failed.has(sequence));
  return { batchItemFailures: earliest ? [{ itemIdentifier: earliest.sequence }] : [] };
}
