import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { UpdateTransaction } from 'dynamodb-toolbox/entity/actions/transactUpdate';
import { $remove, $set } from 'dynamodb-toolbox/entity/actions/update/symbols';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { CaseEvent } from '../domain/complaints/case-event.ts';
import type { CaseChange, CaseFile } from '../domain/complaints/case-file.ts';
import type { ComplaintContent } from '../domain/complaints/complaint.ts';
import type { Task } from '../domain/complaints/tasks/task.ts';
import { additionEntity } from './addition-entity.ts';
import type { Addition } from './addition-repository.ts';
import {
  clockItem,
  clockOfItem,
  completionItem,
  contentItem,
  eventItem,
  finishedKeys,
  listingItem,
  openKeys,
  taskItem,
  taskOfItem,
  withoutEntity,
} from './case-items.ts';
import { casePk } from './case-keys.ts';
import { clockEntity } from './clock-entity.ts';
import { complaintEntity } from './complaint-entity.ts';
import { complaintItem, complaintOfItem } from './complaint-item.ts';
import { contentEntity } from './content-entity.ts';
import { eventEntity } from './event-entity.ts';
import { letterEntity } from './letter-entity.ts';
import type { WrittenLetter } from './letter-repository.ts';
import { listingEntity } from './listing-entity.ts';
import { table } from './table.ts';
import { taskEntity } from './task-entity.ts';
import { type TransactionPart, writeTransaction } from './write-transaction.ts';

/** Case, tasks and clocks, as a command needs them; strongly consistent. Null if there is no such case. */
export async function readCaseFile(number: string): Promise<CaseFile | null> {
  const { Items = [] } = await table
    .build(QueryCommand)
    .query({ partition: casePk(number), range: { beginsWith: 'CASE' } })
    .entities(complaintEntity, taskEntity, clockEntity)
    .options({ showEntityAttr: true, consistent: true, maxPages: Number.POSITIVE_INFINITY })
    .send();
  const complaint = Items.find((item) => item.entity === 'complaint');
  if (!complaint) return null;
  return {
    complaint: complaintOfItem(withoutEntity(complaint)),
    tasks: Items.filter((item) => item.entity === 'task').map((item) => taskOfItem(withoutEntity(item))),
    clocks: Items.filter((item) => item.entity === 'clock').map(clockOfItem),
  };
}

/** A case as a reader opens it: with its content and its events in order. */
export type CaseRecord = CaseFile & {
  content: ComplaintContent;
  events: readonly CaseEvent[];
  /** What the complainant wrote after filing, in order. */
  additions: readonly Addition[];
  /** What officials wrote to him, in order. */
  letters: readonly WrittenLetter[];
};

/** Everything of a case, in one Query. Null if there is no such case. */
export async function readCaseRecord(number: string): Promise<CaseRecord | null> {
  const { Items = [] } = await table
    .build(QueryCommand)
    .query({ partition: casePk(number) })
    .entities(
      complaintEntity,
      contentEntity,
      eventEntity,
      taskEntity,
      clockEntity,
      additionEntity,
      letterEntity,
    )
    .options({
      showEntityAttr: true,
      consistent: true,
      maxPages: Number.POSITIVE_INFINITY,
      noEntityMatchBehavior: 'DISCARD',
    })
    .send();
  const complaint = Items.find((item) => item.entity === 'complaint');
  const content = Items.find((item) => item.entity === 'content');
  if (!complaint || !content) return null;
  const { number: _, ...stored } = withoutEntity(content);
  return {
    complaint: complaintOfItem(withoutEntity(complaint)),
    content: stored,
    tasks: Items.filter((item) => item.entity === 'task').map((item) => taskOfItem(withoutEntity(item))),
    clocks: Items.filter((item) => item.entity === 'clock').map(clockOfItem),
    events: Items.filter((item) => item.entity === 'event').map((item) => withoutEntity(item) as CaseEvent),
    additions: Items.filter((item) => item.entity === 'addition').map(withoutEntity),
    letters: Items.filter((item) => item.entity === 'letter').map(withoutEntity),
  };
}

/** Title and the like for a task that is about to be opened. */
export async function readContent(number: string): Promise<ComplaintContent | null> {
  const { Item } = await contentEntity.build(GetItemCommand).key({ number }).send();
  if (!Item) return null;
  const { number: _, ...content } = Item;
  return content;
}

/** Part of the filing transaction: the content, written once. */
export const contentPart = (number: string, content: ComplaintContent): TransactionPart =>
  plainPut(contentEntity.build(PutTransaction).item(contentItem(number, content)));

/** Parts of the transaction that every command writes; `before` is the version it was decided on, 0 for a new case. */
export function changeParts(change: CaseChange, before: number): TransactionPart[] {
  const { complaint, event, openedTasks, changedTasks, clocks } = change;
  const { listing } = complaint.procedure;
  const casePut = complaintEntity.build(PutTransaction).item(complaintItem(complaint));
  return [
    {
      conditionFailed: 'stale',
      transaction:
        before === 0
          ? casePut.options({ condition: { attr: 'number', exists: false } })
          : casePut.options({ condition: { attr: 'version', eq: before } }),
    },
    {
      conditionFailed: 'stale',
      transaction: eventEntity
        .build(PutTransaction)
        .item(eventItem(event))
        .options({ condition: { attr: 'number', exists: false } }),
    },
    ...openedTasks.map(openTaskPart),
    ...changedTasks.map(changeTaskPart),
    ...clocks.map((clock) =>
      plainPut(clockEntity.build(PutTransaction).item(clockItem(complaint.number, clock))),
    ),
    ...(listing ? [plainPut(listingEntity.build(PutTransaction).item(listingItem(complaint, listing)))] : []),
  ];
}

const openTaskPart = (task: Task): TransactionPart => ({
  conditionFailed: 'stale',
  transaction: taskEntity
    .build(PutTransaction)
    .item(taskItem(task))
    .options({ condition: { attr: 'number', exists: false } }),
});

/** Leaves the token alone: the workflow may attach it at any moment. */
function changeTaskPart(task: Task): TransactionPart {
  const { number, stage, round, unit, mark, status, completion, dueAt, yellowAt, provisional, notes } = task;
  const { subject, subjectAt, finishedAt, onTime } = finishedKeys(task);
  return {
    conditionFailed: 'stale',
    transaction: taskEntity.build(UpdateTransaction).item({
      number,
      stage,
      round,
      unit,
      mark,
      status,
      dueAt,
      yellowAt,
      provisional,
      ...(notes.length > 0 && { notes: $set([...notes]) }),
      ...(!completion && openKeys(task)),
      ...(completion && {
        completion: $set(completionItem(completion)),
        subject,
        subjectAt,
        finishedAt,
        onTime,
        worklistUnit: $remove(),
        worklistDue: $remove(),
      }),
    }),
  };
}

const plainPut = (transaction: TransactionPart['transaction']): TransactionPart => ({
  conditionFailed: 'stale',
  transaction,
});

/**
 * Writes a change with anything that has to stand or fall with it.
 * @throws StaleCaseError | RepeatedRequestError | TransactionBusyError
 */
export async function saveChange(
  change: CaseChange,
  before: number,
  besides: readonly TransactionPart[] = [],
): Promise<void> {
  await writeTransaction([...changeParts(change, before), ...besides]);
}
