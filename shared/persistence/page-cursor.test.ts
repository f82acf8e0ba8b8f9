import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from './page-cursor.ts';

const key = {
  pk: 'CASE#1',
  sk: 'CASE#TASK#sign#1',
  worklistUnit: '330203-market',
  worklistDue: '2026-03-02#1',
};
const own = { index: 'worklist', value: '330203-market' } as const;
const cursorOf = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

it('comes back as the key it was made from, and is safe in an address', () => {
  const cursor = encodeCursor(key);
  expect(cursor).toMatch(/^[\w-]+$/);
  expect(decodeCursor(cursor ?? '', own)).toEqual(key);
  expect(encodeCursor(undefined)).toBeNull();
});

describe('no cursor of the list', () => {
  it.each([
    ['of another unit', cursorOf({ ...key, worklistUnit: '330206-market' })],
    ['of another index', cursorOf({ pk: 'a', sk: 'b', subject: '330203-market', subjectAt: 'c' })],
    ['without a sort key', cursorOf({ ...key, worklistDue: undefined })],
    ['with an empty key', cursorOf({ ...key, sk: '' })],
    ['with a key too many', cursorOf({ ...key, tickShard: '1' })],
    ['with a number', cursorOf({ ...key, sk: 1 })],
    ['that is no object', cursorOf('text')],
    ['that is no JSON', Buffer.from('{').toString('base64url')],
    ['that is no base64', '%%%'],
    ['that is empty', ''],
  ])('is one %s', (_, cursor) => {
    expect(decodeCursor(cursor, own)).toBeNull();
  });
});
