import { beforeAll, describe, expect, it } from 'vitest';
import type * as z from 'zod';
import {
  type SupervisionList,
  supervisionList,
  type supervisionQuery,
} from '../../shared/contracts/supervision.ts';
import { at } from '../../shared/domain/clocks/calendar.testing.ts';
import type { CaseStory } from '../../shared/domain/complaints/case-story.testing.ts';
import { tell } from '../../shared/domain/complaints/case-story.testing.ts';
import {
  caseAt,
  contentOf,
  contextAt,
  finish,
  LEAD_UNIT,
  pass,
  personOf,
  submitted,
} from '../../shared/domain/complaints/complaints.testing.ts';
import { disputePayment } from '../../shared/domain/complaints/follow-up/dispute-payment.ts';
import { planArrears } from '../../shared/domain/complaints/follow-up/follow-arrears.ts';
import { makeCommitment } from '../../shared/domain/complaints/follow-up/follow-commitments.ts';
import { allowed, lapsed } from '../../shared/domain/complaints/procedures.testing.ts';
import { until } from '../../shared/domain/supervision/ladder.testing.ts';
import { supervise } from '../../shared/domain/supervision/supervise.ts';
import type { SupervisionAct } from '../../shared/domain/supervision/supervision-act.ts';
import { freshNumber, saveStory } from '../../test/saved-case.ts';
import { useSeededTable } from '../../test/seeded-table.ts';
import { listSupervision } from './list-supervision.ts';

type Query = z.infer<typeof supervisionQuery>;
const NOW = at('2026-03-03 08:00');
const SUPERVISION = '330200-supervision';
const supervisor = personOf('supervisor');

const list = async (query: Query, { person = supervisor, now = NOW } = {}): Promise<SupervisionList> =>
  supervisionList.parse(await listSupervision(query, person, { now: () => now }));

async function numbersOf(query: Query, options: { person?: typeof supervisor; now?: string } = {}) {
  const numbers: string[] = [];
  let cursor: string | null = null;
  do {
    const page = await list({ ...query, ...(cursor !== null && { cursor }) }, options);
    numbers.push(...page.rows.flatMap((row) => ('number' in row ? [row.number] : [])));
    cursor = page.cursor;
  } while (cursor !== null);
  return numbers;
}
async function saved(story: CaseStory): Promise<string> {
  await saveStory(story);
  return story.file.complaint.number;
}
function supervised(story: CaseStory, act: SupervisionAct, instant = NOW): CaseStory {
  const decision = supervise(story.file, { person: supervisor, act, reason: '影响面大' }, contextAt(instant));
  if (!decision.ok) throw new TypeError(decision.code);
  return tell(story, decision.change);
}
const fresh = () => ({ number: freshNumber() });
const ABOUT_SUPERVISION = { against: { organisationId: SUPERVISION, name: '督办室' } };
const MANY = 130;
let turning: string[] = [];

beforeAll(async () => {
  await useSeededTable();
  turning = await Promise.all(Array.from({ length: MANY }, () => saved(submitted({}, fresh()))));
}, 60_000);

describe('what turns yellow today', () => {
  it('is every clock of today over all pages, in its order, and nothing of another day', async () => {
    await saved(caseAt('handle', {}, fresh()));
    await saved(finish(submitted({}, fresh()), { outcome: 'refused' }));
    const query = { list: 'turning-yellow' } as const;
    expect((await numbersOf(query)).toSorted()).toEqual(turning.toSorted());
    const first = await list(query);
    expect(first.rows.length).toBeLessThan(MANY);
    expect(first.rows[0]).toMatchObject({
      title: contentOf().title,
      kind: 'accept',
      unit: { id: '330200-intake' },
      yellowAt: at('2026-03-03 17:30'),
    });
    expect(await numbersOf(query, { now: at('2026-03-04 08:00') })).toEqual([]);
  });

  it.each(['nonsense', '2026-03-09T00:00:00.000Z#TS20260302123456Z#accept#1'])(
    'refuses a cursor that is none of its own: %s',
    async (cursor) => {
      await expect(list({ list: 'turning-yellow', cursor })).rejects.toMatchObject({
        code: 'cursor.invalid',
      });
    },
  );
});

it('lists rungs that wait for a reply, the next due first, until they are answered', async () => {
  const late = await saved(until(caseAt('handle', {}, fresh()), at('2026-03-18 09:00')));
  const ordered = await saved(supervised(caseAt('handle', {}, fresh()), 'order'));
  const page = await list({ list: 'replies' }, { now: at('2026-03-18 09:00') });
  expect(page.rows).toMatchObject([
    {
      number: ordered,
      rung: 'order',
      cause: 'decided',
      replyDueAt: at('2026-03-05 23:59:59'),
      overdue: true,
    },
    { number: late, rung: 'reminder', cause: 'overdue', unit: { id: LEAD_UNIT }, overdue: true },
    { number: late, rung: 'notice', answersFor: null, overdue: false },
    { number: late, rung: 'order', overdue: false },
  ]);
});

it('tells what a unit has to answer for beside the ladder: a broken promise, or a disputed payment', async () => {
  const handler = personOf('handler');
  const made = caseAt('handle', {}, fresh());
  const promise = { person: handler, what: '公布清单', due: '2026-03-04' };
  const promised = allowed(made, makeCommitment(made.file, promise, contextAt(NOW)));
  const broken = await saved(lapsed(promised, 'commitment#1', at('2026-03-05 00:00')));
  const owed = pass(pass(pass(submitted({}, { ...fresh(), track: 'arrears' }))));
  const plan = { person: handler, debt: 200, paid: 50, instalments: [{ due: '2026-04-30', amount: 150 }] };
  const planned = allowed(owed, planArrears(owed.file, plan, contextAt(NOW)));
  const payment = planned.file.complaint.version;
  const dispute = disputePayment(planned.file, { payment, reason: '没有到账' }, contextAt(NOW));
  const disputed = await saved(allowed(planned, dispute));
  const { rows } = await list({ list: 'replies' }, { now: at('2026-03-18 09:00') });
  for (const [number, answersFor] of [
    [broken, 'promise'],
    [disputed, 'payment'],
  ])
    expect(rows).toContainEqual(expect.objectContaining({ number, rung: null, answersFor }));
});

it('lists listed cases until they are unlisted or over', async () => {
  const listed = await saved(supervised(caseAt('handle', {}, fresh()), 'list'));
  await saved(
    supervised(supervised(caseAt('handle', {}, fresh()), 'list'), 'unlist', at('2026-03-04 09:00')),
  );
  await saved(
    finish(supervised(submitted({}, fresh()), 'list'), { outcome: 'refused', at: at('2026-03-04 09:00') }),
  );
  const page = await list({ list: 'listed' });
  expect(page.rows).toMatchObject([
    { number: listed, title: contentOf().title, stage: 'handle', unit: { id: LEAD_UNIT }, since: NOW },
  ]);
});

it('shows nothing of a case to those whom it is about', async () => {
  const number = freshNumber();
  const auditor = personOf('auditor');
  const elsewhere = personOf('supervisor', { organisation: '330206-supervision' });
  const person = personOf('auditor', { organisation: '330200-audit' });
  const urged = supervise(
    caseAt('handle', ABOUT_SUPERVISION, { number }).file,
    { person: { ...personOf('supervisor'), organisation: '330200-audit' }, act: 'list', reason: '影响面大' },
    contextAt(NOW),
  );
  if (!urged.ok) throw new TypeError(urged.code);
  await saveStory(tell(caseAt('handle', ABOUT_SUPERVISION, { number }), urged.change));
  for (const query of [{ list: 'replies' }, { list: 'listed' }] as const) {
    expect(await numbersOf(query, { person })).toContain(number);
    expect(await numbersOf(query)).not.toContain(number);
    expect(await numbersOf(query, { person: elsewhere })).toEqual([]);
  }
  expect(await numbersOf({ list: 'turning-yellow' }, { person: elsewhere })).toEqual([]);
  expect((await list({ list: 'red' }, { person: auditor })).rows).toEqual([]);
});

it.each(['dispatcher', 'handler', 'lead', 'visitor', 'admin', 'enterprise'])(
  'is not for a %s',
  async (user) => {
    await expect(list({ list: 'listed' }, { person: personOf(user) })).rejects.toMatchObject({
      code: 'authorisation.denied',
    });
  },
);
