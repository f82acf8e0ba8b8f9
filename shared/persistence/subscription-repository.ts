import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { UpdateItemCommand } from 'dynamodb-toolbox/entity/actions/update';
import { subscriptionEntity } from './subscription-entity.ts';

export type Subscription = { number: string; token: string; wanted: boolean };

async function read(number: string): Promise<Subscription | undefined> {
  const { Item } = await subscriptionEntity
    .build(GetItemCommand)
    .key({ number })
    .options({ consistent: true })
    .send();
  return Item;
}

/** The subscription of a case; begun with this token if there is none yet. */
export async function openSubscription(number: string, newToken: string): Promise<Subscription> {
  const kept = await read(number);
  if (kept) return kept;
  const begun = { number, token: newToken, wanted: true };
  try {
    await subscriptionEntity
      .build(PutItemCommand)
      .item(begun)
      .options({ condition: { attr: 'number', exists: false } })
      .send();
    return begun;
  } catch (error) {
    const first = error instanceof ConditionalCheckFailedException ? await read(number) : undefined;
    if (first) return first;
    throw error;
  }
}

/** Sets whether messages are wanted; false, and nothing changed, if the case has no such token. */
export async function changeSubscription({ number, token, wanted }: Subscription): Promise<boolean> {
  try {
    await subscriptionEntity
      .build(UpdateItemCommand)
      .item({ number, wanted })
      .options({ condition: { attr: 'token', eq: token } })
      .send();
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
