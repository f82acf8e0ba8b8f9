import { BatchPutRequest } from 'dynamodb-toolbox/entity/actions/batchPut';
import { BatchWriteCommand, execute } from 'dynamodb-toolbox/table/actions/batchWrite';
import { clockItem, eventItem, taskItem } from '../../shared/persistence/case-items.ts';
import { clockEntity } from '../../shared/persistence/clock-entity.ts';
import { complaintEntity } from '../../shared/persistence/complaint-entity.ts';
import { complaintItem } from '../../shared/persistence/complaint-item.ts';
import { contentEntity } from '../../shared/persistence/content-entity.ts';
import { eventEntity } from '../../shared/persistence/event-entity.ts';
import { table } from '../../shared/persistence/table.ts';
import { taskEntity } from '../../shared/persistence/task-entity.ts';
import type { SyntheticCase } from './synthetic-case.ts';

/** Most puts of one batch. */
const BATCH = 25;
/** Batches under way at a time: what keeps the engine busy. */
const CONNECTIONS = 4;
const BATCH_ITEMS_OF_A_CASE = 5;

const putsOf = ({ change, content, task, clock }: SyntheticCase) => [
  complaintEntity.build(BatchPutRequest).item(complaintItem(change.complaint)),
  contentEntity
    .build(BatchPutRequest)
    .item({ number: task.number, ...content, attachments: [...content.attachments] }),
  eventEntity.build(BatchPutRequest).item(eventItem(change.event)),
  taskEntity.build(BatchPutRequest).item(taskItem(task)),
  clockEntity.build(BatchPutRequest).item(clockItem(task.number, clock)),
];

/** Puts cases into the connected table with the item builders of the service, without transactions: that is what makes it fast. */
export async function fillTable(cases: Iterator<SyntheticCase>): Promise<void> {
  const nextBatch = (): SyntheticCase[] => {
    const batch: SyntheticCase[] = [];
    while (batch.length < BATCH / BATCH_ITEMS_OF_A_CASE) {
      const next = cases.next();
      if (next.done) break;
      batch.push(next.value);
    }
    return batch;
  };
  const connection = async (): Promise<void> => {
    for (let batch = nextBatch(); batch.length > 0; batch = nextBatch())
      await execute(
        { maxAttempts: Number.POSITIVE_INFINITY },
        table.build(BatchWriteCommand).requests(...batch.flatMap(putsOf)),
      );
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
}
