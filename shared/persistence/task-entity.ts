import { any, anyOf, boolean, Entity, item, list, map, nul, number, string } from 'dynamodb-toolbox';
import type { Task, TaskCompletionRecord, TaskKind, TaskNote } from '../domain/complaints/tasks/task.ts';
import { casePk, taskSk } from './case-keys.ts';
import { nullableString, table } from './table.ts';

/** One unit must do one thing by one time; in the `worklist` index while open, under its month once finished. */
export const taskEntity = new Entity({
  name: 'task',
  table,
  timestamps: false,
  schema: item({
    number: string().key(),
    stage: any().castAs<TaskKind>().key(),
    round: number().key(),
    taskId: string(),
    unit: string(),
    title: string(),
    category: string(),
    urgent: boolean(),
    against: nullableString(),
    clockId: string(),
    openedAt: string(),
    dueAt: string(),
    yellowAt: string(),
    provisional: boolean(),
    mark: string().enum('green', 'yellow', 'red'),
    status: string().enum('open', 'completed'),
    /** Absent where there is none, and in tasks of before there were approvals, rungs and notes. */
    token: nullableString().optional(),
    request: any().castAs<Task['request']>().optional(),
    supervision: any().castAs<Task['supervision']>().optional(),
    notes: list(any().castAs<TaskNote>()).optional(),
    completion: anyOf(
      map({
        outcome: any().castAs<TaskCompletionRecord['outcome']>(),
        result: any().castAs<TaskCompletionRecord['result']>(),
        nextRound: number(),
        at: string(),
        by: string(),
        onTime: boolean(),
        statement: any().castAs<TaskCompletionRecord['statement']>(),
        assists: list(number()).optional(),
      }),
      nul(),
    ).optional(),
    /** Of a finished task, beside `completion`, because the index carries no statements. */
    finishedAt: string().optional(),
    onTime: boolean().optional(),
    worklistUnit: string().optional().hidden(),
    worklistDue: string().optional().hidden(),
    /** `FINISHED#<unit>#<yyyy-mm>` → tasks a unit finished in a month. */
    subject: string().optional().hidden(),
    subjectAt: string().optional().hidden(),
  }),
  computeKey: (key: { number: string; stage: string; round: number }) => ({
    pk: casePk(key.number),
    sk: taskSk(key.stage, key.round),
  }),
});
