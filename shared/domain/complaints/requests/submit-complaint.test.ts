import { expect, it } from 'vitest';
import { at } from '../../clocks/calendar.testing.ts';
import { findChainBreak, hashOf } from '../../proof/event-chain.ts';
import { sha256 } from '../../proof/sha-256.ts';
import { contentOf, contextAt, MONDAY, NUMBER, submitted } from '../complaints.testing.ts';

it('puts the case, its first event, a task and a clock into the register at once', () => {
  const { file, changes } = submitted();
  expect(changes).toHaveLength(1);
  expect(file.complaint).toMatchObject({
    version: 1,
    state: 'open',
    stage: 'accept',
    round: 1,
    holder: '330200-intake',
    heldSince: MONDAY,
    dueAt: at('2026-03-04 23:59:59'),
    mark: 'green',
    executions: 1,
  });
  expect(file.tasks).toMatchObject([{ taskId: `${NUMBER}.accept.1`, status: 'open', token: null }]);
  expect(file.clocks).toMatchObject([{ clockId: 'accept#1', status: 'running', unit: '330200-intake' }]);
});

it('proves the content and the head that the receipt names', () => {
  const { file, changes } = submitted();
  const [first] = changes;
  expect(file.complaint.contentHash).toBe(hashOf(contentOf(), sha256));
  expect(file.complaint.receiptHead).toBe(first?.event.hash);
  expect(findChainBreak(first ? [first.event] : [], file.complaint.head, sha256)).toBeNull();
});

it('gives urgent matters two working hours', () => {
  const { file } = submitted({ urgent: true }, { context: contextAt(at('2026-03-02 11:00')) });
  expect(file.complaint.dueAt).toBe(at('2026-03-02 14:30'));
  expect(file.tasks[0]?.urgent).toBe(true);
});

it('keeps what statistics and scope need, and nothing that tells who complains', () => {
  const { file, changes } = submitted({
    complainant: { kind: 'person', name: '王小明', phone: '13812345678', email: 'wang@example.com' },
  });
  const written = JSON.stringify([file.complaint, file.clocks, changes.map(({ event }) => event)]);
  for (const personal of ['王小明', '13812345678', 'wang@example.com', contentOf().body, contentOf().title])
    expect(written).not.toContain(personal);
  expect(file.complaint).toMatchObject({ enterprise: null, anonymous: false });
});

it.each([
  ['anonymous', { kind: 'anonymous' }, { anonymous: true, enterprise: null }],
  [
    'an enterprise with a confirmed code',
    { kind: 'enterprise', name: '厂', creditCode: '91330203MA2000001D', creditCodeConfirmed: true },
    { anonymous: false, enterprise: '91330203MA2000001D' },
  ],
] as const)('knows %s', (_, complainant, expected) => {
  const { file, changes } = submitted({ complainant });
  expect(file.complaint).toMatchObject(expected);
  expect(changes[0]?.event.data).toMatchObject({
    complainantKind: complainant.kind,
    creditCodeConfirmed: 'creditCodeConfirmed' in complainant,
  });
});
