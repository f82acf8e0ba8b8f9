import { expect, test } from 'vitest';
import { idlenessOf } from './idle-countdown.ts';

test.each([
  [0, { state: 'active' }],
  [13.9, { state: 'active' }],
  [14, { state: 'warning', secondsLeft: 60 }],
  [14.5, { state: 'warning', secondsLeft: 30 }],
  [15, { state: 'over' }],
  [600, { state: 'over' }],
])('after %d idle minutes', (minutes, idleness) => {
  expect(idlenessOf(1000, 1000 + minutes * 60_000)).toEqual(idleness);
});
