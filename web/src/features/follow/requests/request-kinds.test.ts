import { expect, it } from 'vitest';
import { isAwaited, openKind } from './request-kinds.ts';

it('opens the form that the case waits for by itself', () => {
  expect(openKind(['add-information', 'withdraw', 'supplement'], null, [])).toBe('supplement');
  expect(openKind(['add-information', 'rate'], null, [])).toBe('rate');
  expect(openKind(['add-information', 'withdraw'], null, [])).toBeNull();
});

it('opens what was chosen, as long as it is possible', () => {
  expect(openKind(['rate', 'add-information'], 'add-information', [])).toBe('add-information');
  expect(openKind(['rate', 'add-information'], 'withdraw', [])).toBe('rate');
});

it('does not open again by itself what was put away', () => {
  expect(openKind(['rate', 'add-information'], null, ['rate'])).toBeNull();
  expect(openKind(['rate', 'add-information'], 'rate', ['rate'])).toBe('rate');
});

it('knows whether the case waits for the complainant', () => {
  expect(isAwaited(['add-information', 'rate'])).toBe(true);
  expect(isAwaited(['add-information', 'withdraw', 'reconsider'])).toBe(false);
});
