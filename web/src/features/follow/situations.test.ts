import { expect, it } from 'vitest';
import { ENDED_BY, type PublicCase } from '../../../../shared/contracts/public-case.ts';
import { APPROVAL_KINDS, REFERRAL_BODIES } from '../../../../shared/domain/complaints/approvals/approval.ts';
import { END_STATES, STAGES } from '../../../../shared/domain/complaints/tasks/stage.ts';
import { followEn } from '../../locales/public/follow-en.ts';
import { followZh } from '../../locales/public/follow-zh.ts';
import { dueOf, publicCaseOf } from './public-case.testing.ts';
import { situationsOf } from './situations.ts';

const SINCE = '2026-11-20T02:00:00.000Z';
const UNTIL = '2026-12-01T15:59:59.000Z';
const keysOf = (overrides: Partial<PublicCase>) =>
  situationsOf(publicCaseOf(overrides)).map(({ key }) => key);

it('says nothing beside the status while a case goes its smooth way', () => {
  for (const stage of ['accept', 'dispatch', 'sign', 'handle', 'review', 'reply', 'visit'] as const)
    expect(keysOf({ stage })).toEqual([]);
});

it('asks for a supplement first, in the words of who asks and with its day', () => {
  expect(
    situationsOf(publicCaseOf({ stage: 'supplement', ask: '请补充检查日期', due: dueOf({ at: UNTIL }) })),
  ).toEqual([{ key: 'supplement', tone: 'warn', instants: { until: UNTIL }, words: '请补充检查日期' }]);
});

it('says that the clock stands, until when and why', () => {
  const suspension = { since: SINCE, until: UNTIL, reason: '等待另案判决' };
  expect(situationsOf(publicCaseOf({ suspension }))).toEqual([
    {
      key: 'suspended',
      tone: 'warn',
      instants: { since: SINCE, until: UNTIL },
      words: '等待另案判决',
    },
  ]);
});

it('says of an extension the old and the new due time and why', () => {
  const due = dueOf({ at: UNTIL, extensions: [{ at: SINCE, reason: '需委托检测' }] });
  expect(situationsOf(publicCaseOf({ due }))).toEqual([
    {
      key: 'extended',
      tone: 'info',
      instants: { from: due.originalAt, to: UNTIL },
      words: '需委托检测',
    },
  ]);
});

it.each<[string, Partial<PublicCase>, string[]]>([
  ['can be objected to', { state: 'refused', reconsiderUntil: UNTIL }, ['objection']],
  ['cannot any more', { state: 'refused' }, ['objectionOver']],
  ['was upheld', { state: 'refused', reconsidered: true }, ['upheld']],
])('says of a refusal that it %s', (_, overrides, keys) => {
  expect(keysOf({ stage: null, due: null, ...overrides })).toEqual(keys);
});

it.each<[Partial<PublicCase>, string[]]>([
  [{ state: 'archived' }, ['archived']],
  [{ state: 'archived', notDrawn: true }, ['archived', 'notDrawn']],
  [{ state: 'archived', endedBy: 'closed', endReason: '已另行解决' }, ['closed']],
  [{ state: 'archived', endedBy: 'round-declined', endReason: '整改已到位' }, ['roundDeclined']],
  [{ state: 'archived', endedBy: 'settled' }, ['archived']],
  [{ state: 'archived', endedBy: 'unsettled' }, ['unsettled']],
  [
    { state: 'archived', arrears: { debt: 100, paid: 40, payments: [], instalments: [] } },
    ['archived', 'owed'],
  ],
  [{ state: 'archived', arrears: { debt: 100, paid: 100, payments: [], instalments: [] } }, ['archived']],
  [{ state: 'open' }, ['archiving']],
  [{ state: 'merged', reconsiderUntil: UNTIL }, ['merged', 'mergingObjection']],
  [{ state: 'merged', reconsidered: true }, ['mergingUpheld']],
])('says how it ended: %o', (overrides, keys) => {
  expect(keysOf({ stage: null, due: null, ...overrides })).toEqual(keys);
});

it('says by when somebody contacts him, and that it is overdue', () => {
  const firstContact = { dueAt: UNTIL, overdue: false };
  expect(situationsOf(publicCaseOf({ firstContact }))).toMatchObject([
    { key: 'contactDue', tone: 'info', instants: { until: UNTIL } },
  ]);
  expect(situationsOf(publicCaseOf({ firstContact: { ...firstContact, overdue: true } }))).toMatchObject([
    { key: 'contactOverdue', tone: 'warn' },
  ]);
});

it('says that it is handled once more until it is answered again', () => {
  expect(keysOf({ again: true, stage: 'handle' })).toEqual(['again']);
  expect(keysOf({ again: true, stage: 'visit' })).toEqual([]);
});

it('says that and why it was reopened, instead of that he was not satisfied', () => {
  const reopened = { at: SINCE, reason: '保证金没有退还' };
  expect(situationsOf(publicCaseOf({ again: true, reopened }))).toMatchObject([
    { key: 'reopened', instants: { since: SINCE }, words: '保证金没有退还' },
  ]);
  expect(keysOf({ reopened, stage: 'visit' })).toEqual([]);
});

it('has words in both languages for everything that it may say', () => {
  const ends = [...END_STATES, 'archived' as const].map((state) => ({ state, stage: null }));
  const referrals = REFERRAL_BODIES.flatMap((body) =>
    [null, UNTIL].map((receivedAt) => ({
      stage: 'referral' as const,
      referral: { body, since: SINCE, receivedAt },
    })),
  );
  const cases: Partial<PublicCase>[] = [
    ...STAGES.map((stage) => ({ stage, again: true })),
    { reopened: { at: SINCE, reason: '原因' } },
    ...[true, false].map((overdue) => ({ firstContact: { dueAt: UNTIL, overdue } })),
    ...ends,
    { state: 'archived', stage: null, notDrawn: true },
    { state: 'merged', stage: null, reconsiderUntil: UNTIL },
    ...ends.map((end) => ({ ...end, endReason: '原因', reconsidered: true })),
    ...ENDED_BY.map((endedBy) => ({ state: 'archived' as const, stage: null, endedBy })),
    ...referrals,
    ...APPROVAL_KINDS.map((kind) => ({ pending: { kind, dueAt: UNTIL } })),
  ];
  const worded = (texts: object, key: string) =>
    key.split('.').reduce<unknown>((level, part) => Reflect.get(Object(level), part), texts);
  for (const key of cases.flatMap(keysOf))
    for (const texts of [followZh, followEn])
      expect(worded(texts.follow.situation, key), key).toMatchObject({
        title: expect.any(String),
        text: expect.any(String),
      });
});
