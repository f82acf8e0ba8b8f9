import { beforeAll, describe, expect, it } from 'vitest';
import { boardCounts as boardCountsSchema, slaBoard } from '../../shared/contracts/board.ts';
import { at } from '../../shared/domain/clocks/calendar.testing.ts';
import type { Person } from '../../shared/domain/complaints/actor.ts';
import {
  contextAt,
  finish,
  LEAD_UNIT,
  MONDAY,
  OTHER_UNIT,
  pass,
  personOf,
} from '../../shared/domain/complaints/complaints.testing.ts';
import { recordContact } from '../../shared/domain/complaints/contact/record-contact.ts';
import { allowed } from '../../shared/domain/complaints/procedures.testing.ts';
import { applyToCounters } from '../../shared/persistence/statistics-repository.ts';
import { useSeededTable } from '../../test/seeded-table.ts';
import { saveCounted, ticked, visited, waitingAt, waitingElsewhere } from './board-cases.testing.ts';
import { showSlaBoard } from './show-sla-board.ts';

const INTAKE = '330200-intake';
const VISIT = '330200-visit';
const MARCH = '2026-03';
const APRIL = '2026-04';
const LATE = at('2026-04-20 10:00');

/** Handled long after its time, the rest on time, archived in April. */
function handledLate() {
  const handled = pass(waitingAt('handle'), { at: LATE });
  const visiting = pass(pass(handled, { at: LATE }), { at: LATE });
  return visited(visiting, { at: LATE });
}

/** Refused at the intake centre; before that it called the complainant, or did not. */
function refusedUrgent(calledAt: string | null, content = {}) {
  const story = waitingAt('accept', { urgent: true, ...content });
  const called = {
    person: personOf('dispatcher'),
    how: 'phone',
    contactedAt: MONDAY,
    text: '已联系',
  } as const;
  const after = calledAt ? allowed(story, recordContact(story.file, called, contextAt(calledAt))) : story;
  return finish(after, { outcome: 'refused', statement: {}, ...(calledAt && { at: calledAt }) });
}

const STORIES = [
  refusedUrgent(at('2026-03-02 11:00')),
  refusedUrgent(at('2026-03-02 15:00')),
  refusedUrgent(null),
  refusedUrgent(null, { complainant: { kind: 'anonymous' } }),
  waitingAt('accept'),
  ticked(waitingAt('accept'), 1),
  waitingAt('sign'),
  ticked(waitingAt('handle'), 2),
  ticked(waitingElsewhere(), 1),
  waitingAt('visit'),
  visited(waitingAt('visit'), { at: at('2026-03-31 17:00') }),
  handledLate(),
  finish(waitingAt('accept'), { outcome: 'refused', statement: {} }),
];
const CASES = STORIES.map(({ file }) => file.complaint);

beforeAll(async () => {
  await useSeededTable();
  await saveCounted(STORIES);
});

const boardOf = (person: Person, month?: string, now = at('2026-03-31 18:00')) =>
  showSlaBoard({ month }, person, { now: () => now });

const share = (numerator: number, denominator: number) => ({
  numerator,
  denominator,
  value: denominator === 0 ? null : numerator / denominator,
});

/** The figures of some units, counted case by case. */
function recount(month: string, units: readonly string[]) {
  const held = CASES.filter(({ holder }) => holder !== null && units.includes(holder));
  const marked = (mark: string) => held.filter((one) => one.mark === mark).length;
  const finished = CASES.flatMap((one) => one.finished).filter(
    (one) => one.month === month && units.includes(one.unit),
  );
  const kept = (by: 'onTimeOriginal' | 'onTimeExtended') =>
    share(finished.filter((one) => one[by]).length, finished.length);
  const contacts = CASES.flatMap(({ procedure: { firstContact } }) =>
    firstContact && firstContact.outcome !== 'due' ? [firstContact] : [],
  ).filter((one) => one.month === month && units.includes(one.unit));
  const came = (...outcomes: string[]) => contacts.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return {
    open: held.length,
    green: marked('green'),
    yellow: marked('yellow'),
    red: marked('red'),
    finished: finished.length,
    onTimeOriginal: kept('onTimeOriginal'),
    onTimeExtended: kept('onTimeExtended'),
    response: {
      ...share(came('in-time'), came('in-time', 'late', 'missed')),
      anonymous: came('no-details'),
      ended: came('ended'),
    },
    // all cases that end here are archived before dawn of the month after
    archived: CASES.filter(
      ({ state, leadUnit, closedAt }) =>
        state === 'archived' && units.includes(leadUnit ?? '') && closedAt?.startsWith(month),
    ).length,
  };
}

describe.each([MARCH, APRIL])('the board of %s', (month) => {
  it('shows of every unit what a recount of the cases gives', async () => {
    const { rows } = await boardOf(personOf('supervisor'), month);
    expect(rows.length).toBeGreaterThan(3);
    for (const { unit, ...counts } of rows) expect(counts).toEqual(recount(month, [unit.id]));
  });

  it('totals what a recount over all units gives', async () => {
    const { total } = await boardOf(personOf('supervisor'), month);
    expect(total).toEqual(recount(month, [INTAKE, VISIT, LEAD_UNIT, OTHER_UNIT]));
  });
});

it('has late and timely work, ended and open cases to count', () => {
  const all = [INTAKE, VISIT, LEAD_UNIT, OTHER_UNIT];
  expect(recount(MARCH, all)).toMatchObject({ open: 6, green: 3, yellow: 2, red: 1, archived: 1 });
  expect(recount(MARCH, all).response).toEqual({ ...share(1, 2), anonymous: 1, ended: 1 });
  const april = recount(APRIL, all);
  expect(april).toMatchObject({ archived: 1 });
  expect(april.onTimeExtended.numerator).toBeLessThan(april.finished);
  expect(april.onTimeExtended.numerator).toBeGreaterThan(0);
});

it('puts red before yellow and yellow before what is merely open', async () => {
  const { rows } = await boardOf(personOf('supervisor'));
  expect(rows.map(({ unit, red, yellow, open }) => [unit.id, red, yellow, open])).toEqual([
    [LEAD_UNIT, 1, 0, 2],
    [INTAKE, 0, 1, 2],
    [OTHER_UNIT, 0, 1, 1],
    [VISIT, 0, 0, 1],
  ]);
});

describe('who sees which units', () => {
  it.each([
    ['an auditor of the city', personOf('auditor'), [LEAD_UNIT, INTAKE, OTHER_UNIT, VISIT]],
    ['a supervisor of a county', personOf('supervisor', { organisation: '330203-supervision' }), [LEAD_UNIT]],
    ['a handler', personOf('handler'), [LEAD_UNIT]],
    ['a dispatcher', personOf('dispatcher'), [INTAKE]],
    ['an administrator', personOf('admin'), []],
  ])('%s', async (_, person, units) => {
    const board = await boardOf(person, MARCH);
    expect(board.rows.map(({ unit }) => unit.id)).toEqual(units);
    expect(board.total).toEqual(recount(MARCH, units));
  });

  it('an enterprise sees no board', async () => {
    await expect(boardOf(personOf('enterprise'))).rejects.toMatchObject({ code: 'authorisation.denied' });
  });
});

it('takes the month that it is in the city when none is asked for', async () => {
  const supervisor = personOf('supervisor');
  const last = await boardOf(supervisor, undefined, '2026-03-31T15:59:59.999Z');
  const first = await boardOf(supervisor, undefined, '2026-03-31T16:00:00.000Z');
  expect([last.month, first.month]).toEqual([MARCH, APRIL]);
  expect(last.rows).toEqual((await boardOf(supervisor, MARCH)).rows);
  expect(first.rows).toEqual((await boardOf(supervisor, APRIL)).rows);
});

it('shows of a month without work what is held now, and no rate', async () => {
  const { total } = await boardOf(personOf('supervisor'), '2025-01');
  expect(total).toMatchObject({ open: 6, finished: 0, onTimeExtended: share(0, 0), archived: 0 });
});

it('is as its contract says, with the names of units and a definition of every figure', async () => {
  const board = await boardOf(personOf('handler'));
  expect(slaBoard.parse(board)).toEqual(board);
  expect(board.rows[0]?.unit.name).toMatch(/[\u4e00-\u9fff]/);
  expect(board.definitions.map(({ measure }) => measure)).toEqual(Object.keys(boardCountsSchema.shape));
});

it('shows the units of any city, wherever its code begins', async () => {
  await applyToCounters('440300', { 'now#440305-market': { open: 1, red: 1 }, 'now#city': { open: 1 } }, []);
  const supervisor = personOf('supervisor', { organisation: '440300-supervision' });
  const board = await showSlaBoard({}, supervisor, { now: () => '2026-03-03T00:00:00.000Z' });
  expect(board.rows.map(({ unit, red }) => [unit.id, red])).toEqual([['440305-market', 1]]);
  expect(board.total.open).toBe(1);
});
