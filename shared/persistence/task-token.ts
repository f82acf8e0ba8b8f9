import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateItemCommand } from 'dynamodb-toolbox/entity/actions/update';
import type { Stage } from '../domain/complaints/stage.ts';
import { taskEntity } from './task-entity.ts';

/** Ties an open task to the workflow state that waits for it. False if the task is no longer open. */
export async function attachToken(
  key: { number: string; stage: Stage; round: number },
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
