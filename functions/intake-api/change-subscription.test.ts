import { beforeAll, describe, expect, it } from 'vitest';
import { unsubscribeLink } from '../../shared/domain/notifications/unsubscribe-link.ts';
import { openSubscription } from '../../shared/persistence/subscription-repository.ts';
import { everyItem } from '../../test/case-table.ts';
import { call } from '../../test/http-call.ts';
import { freshNumber } from '../../test/saved-case.ts';
import { useSeededTable } from '../../test/seeded-table.ts';

const TOKEN = 'abcdefghijklmnopqrstuv';
let handler: Parameters<typeof call>[0];
beforeAll(async () => {
  await useSeededTable();
  ({ handler } = await import('./handler.ts'));
});

const change = (key: string, wanted: boolean) =>
  call(handler, { method: 'POST', path: '/api/subscription', body: { key, wanted } });
const wantedOf = async (number: string) => (await openSubscription(number, 'another')).wanted;

/** The key of the link in a message about a case. */
async function keyOf(number: string): Promise<string> {
  const subscription = await openSubscription(number, TOKEN);
  return new URL(unsubscribeLink('https://suda.example', subscription)).hash.slice(1);
}

it('ends and resumes the messages about a case, as often as one likes', async () => {
  const number = freshNumber();
  const key = await keyOf(number);
  for (const wanted of [false, false, true, false]) {
    expect(await change(key, wanted)).toMatchObject({ status: 200, body: { number, wanted } });
    expect(await wantedOf(number)).toBe(wanted);
  }
});

it('gives a case one key, whichever message comes first', async () => {
  const number = freshNumber();
  const all = await Promise.all(
    ['first-token', 'second-token'].map((token) => openSubscription(number, token)),
  );
  expect(new Set(all.map(({ token }) => token)).size).toBe(1);
});

describe('refuses, and changes nothing, a key', () => {
  it.each([
    ['of another case', (number: string) => `${number}.${TOKEN.toUpperCase()}`],
    ['of no case', () => `${freshNumber()}.${TOKEN}`],
    ['without a token', (number: string) => `${number}.`],
    ['that is none', () => 'CASE#1 SUBSCRIPTION'],
    ['that is empty', () => ''],
  ])('%s', async (_, keyFrom) => {
    const number = freshNumber();
    await keyOf(number);
    const before = await everyItem();
    expect(await change(keyFrom(number), false)).toMatchObject({
      status: 404,
      body: { code: 'subscription.unknown' },
    });
    expect(await everyItem()).toEqual(before);
  });
});
