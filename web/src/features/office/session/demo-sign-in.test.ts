import { expect, test } from 'vitest';
import { epochSeconds } from './demo-sign-in.ts';

test.each([
  ['an instant', '2026-11-22T08:00:00.000Z', 1_795_334_400],
  ['epoch seconds', 1_795_334_400, 1_795_334_400],
  ['epoch milliseconds', 1_795_334_400_500, 1_795_334_400],
])('an expiry given as %s is read in seconds', (_form, given, seconds) => {
  expect(epochSeconds(given)).toBe(seconds);
});
