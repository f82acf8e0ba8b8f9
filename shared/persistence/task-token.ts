import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { UpdateItemCommand } from 'dynamodb-toolbox/entity/actions/update';
import type { TaskKind } from '../domain/complaints/tasks/task.ts';
import { taskEntity } from './task-entity.ts';

/** Ties an open task to the workflow state that waits for it. False if the task is no longer open. */
export async function attachToken(
  key: { number: string; stage: TaskKind; round: number },
  token: string,
): Promise<boolean> {
  try {
    await taskEntity
      .build(UpdateItemCommand)
      .item({ ...key, token })
      .options({ condition: { attr: 'status', eq: 'open' } })
      .send();
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/** The token of the state that waits for a task, or null if none has come yet; strongly consistent. */
export async function readToken({
  number,
  stage,
  round,
}: {
  number: string;
  stage: string;
  round: number;
}): Promise<string | null> {
  const { Item } = await taskEntity
    .build(GetItemCommand)
    .key({ number, stage: stage as TaskKind, round })
    .options({ consistent: true, attributes: ['token'] })
    .send();
  return Item?.token ?? null;
}
