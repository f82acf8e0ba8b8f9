import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Task } from '../domain/complaints/tasks/task.ts';
import { finishedSubject } from './case-items.ts';
import { table } from './table.ts';
import { taskEntity } from './task-entity.ts';

/** Attributes of an open task that the index carries: neither the workflow's token nor what anybody wrote at it. */
const WORKLIST_ATTRIBUTES = [
  'number',
  'taskId',
  'stage',
  'round',
  'unit',
  'title',
  'category',
  'urgent',
  'against',
  'openedAt',
  'dueAt',
  'yellowAt',
  'provisional',
  'mark',
  'request',
] as const;
export type OpenTask = Pick<Task, (typeof WORKLIST_ATTRIBUTES)[number]>;
type PageRequest = { limit: number; after?: Record<string, unknown> | undefined };

/** A unit's open tasks, the next due first. */
export async function readWorklist(
  unit: string,
  { limit, after }: PageRequest,
): Promise<{ tasks: OpenTask[]; next: Record<string, unknown> | undefined }> {
  const { Items = [], LastEvaluatedKey } = await table
    .build(QueryCommand)
    .query({ index: 'worklist', partition: unit })
    .entities(taskEntity)
    .options({
      limit,
      attributes: [...WORKLIST_ATTRIBUTES],
      ...(after && { exclusiveStartKey: after }),
    })
    .send();
  return {
    tasks: Items.map(({ request = null, ...task }) => ({ ...task, request })),
    next: LastEvaluatedKey,
  };
}

/** How many open tasks a unit has: reads the rows of this unit in the index and nothing else. */
export async function countOpenTasks(unit: string): Promise<number> {
  const { Count = 0 } = await table
    .build(QueryCommand)
    .query({ index: 'worklist', partition: unit })
    .options({ select: 'COUNT', maxPages: Number.POSITIVE_INFINITY })
    .send();
  return Count;
}

/** Attributes of a finished task that the index carries. */
const FINISHED_ATTRIBUTES = [
  'number',
  'taskId',
  'stage',
  'round',
  'dueAt',
  'finishedAt',
  'against',
  'onTime',
] as const;

/** Tasks a unit finished in a month (`yyyy-mm`), the latest first. */
export async function readFinishedTasks(unit: string, month: string, { limit, after }: PageRequest) {
  const { Items = [], LastEvaluatedKey } = await table
    .build(QueryCommand)
    .query({ index: 'by-subject', partition: finishedSubject(unit, month) })
    .entities(taskEntity)
    .options({
      limit,
      reverse: true,
      attributes: [...FINISHED_ATTRIBUTES],
      ...(after && { exclusiveStartKey: after }),
    })
    .send();
  return { tasks: Items, next: LastEvaluatedKey };
}
