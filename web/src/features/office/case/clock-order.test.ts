import { expect, it } from 'vitest';
import { inOrder } from './clock-order.ts';

it('shows what the station is due by before the replies that supervision awaits, and what is over last', () => {
  const clocks = [
    { kind: 'accept', status: 'stopped', startedAt: '2026-03-02T01:00:00.000Z' },
    { kind: 'handle', status: 'running', startedAt: '2026-03-02T02:00:00.000Z' },
    { kind: 'sign', status: 'running', startedAt: '2026-03-02T02:01:00.000Z' },
    { kind: 'supervise', status: 'running', startedAt: '2026-03-05T02:00:00.000Z' },
    { kind: 'supervise', status: 'stopped', startedAt: '2026-03-04T02:00:00.000Z' },
  ] as const;
  const order = [clocks[2], clocks[1], clocks[3], clocks[0], clocks[4]];
  expect(inOrder(clocks)).toEqual(order);
});
