import { expect, test } from 'vitest';
import { spanOf } from './span.ts';

const MINUTE = 60_000;

test.each([
  [0, { key: 'time.minute', values: { minutes: 0 } }],
  [59 * MINUTE, { key: 'time.minute', values: { minutes: 59 } }],
  [60 * MINUTE, { key: 'time.hour', values: { hours: 1 } }],
  [-125 * MINUTE, { key: 'time.hourMinute', values: { hours: 2, minutes: 5 } }],
  [24 * 60 * MINUTE, { key: 'time.day', values: { days: 1 } }],
  [27 * 60 * MINUTE, { key: 'time.dayHour', values: { days: 1, hours: 3 } }],
  [(12 * 24 + 5) * 60 * MINUTE, { key: 'time.day', values: { days: 12 } }],
])('%d ms in words', (length, span) => {
  expect(spanOf(length)).toEqual(span);
});
