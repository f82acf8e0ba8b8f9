import { expect, it } from 'vitest';
import { overdueCommitments } from './commitment.ts';

const promised = { ordinal: 1, unit: '330203-market', due: '2026-03-31', taskId: 't', brokenAt: null };

it.each([
  ['on its last day', '2026-03-31', null, 0],
  ['on the day after', '2026-04-01', null, 1],
  ['on the day after, once it was kept', '2026-04-01', '2026-03-31T02:00:00.000Z', 0],
])('of a promise %s is overdue', (_, today, keptAt, overdue) => {
  expect(overdueCommitments([{ ...promised, keptAt }], today)).toHaveLength(overdue);
});
