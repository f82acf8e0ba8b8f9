import { beforeAll, describe, expect, it } from 'vitest';
import { at } from '../../../shared/domain/clocks/calendar.testing.ts';
import type { Person } from '../../../shared/domain/complaints/actor.ts';
import type { ComplaintContent } from '../../../shared/domain/complaints/complaint.ts';
import {
  caseAt,
  contentOf,
  contextAt,
  LEAD_UNIT,
  MONDAY,
  OTHER_UNIT,
  personOf,
} from '../../../shared/domain/complaints/complaints.testing.ts';
import type { MainStage } from '../../../shared/domain/complaints/tasks/stage.ts';
import { freshNumber, saveStory } from '../../../test/saved-case.ts';
import { useSeededTable } from '../../../test/seeded-table.ts';
import { actOnCase } from '../act-on-case.ts';
import { readableCase } from '../readable-case.ts';
import { officialView } from './official-view.ts';

beforeAll(useSeededTable);

async function savedAt(stage: MainStage, about: Partial<ComplaintContent> = {}): Promise<string> {
  const number = freshNumber();
  await saveStory(caseAt(stage, about, { number }), contentOf(about));
  return number;
}
const seenBy = async (number: string, person: Person) =>
  officialView(await readableCase(number, person), person, contextAt(at('2026-03-02 12:00')));
const dependencies = { now: () => MONDAY };

describe('a case that was merged into another one', () => {
  const merged = async () => {
    const [number, into] = [await savedAt('accept', { body: '同一笔保证金' }), await savedAt('handle')];
    await actOnCase(
      number,
      { action: 'merge', into, reason: '同一事项' },
      null,
      personOf('dispatcher'),
      dependencies,
    );
    return number;
  };

  it('is read, masked, by whoever handles the other one, who can do nothing with it', async () => {
    const view = await seenBy(await merged(), personOf('handler'));
    expect(view).toMatchObject({ body: '同一笔保证金', complainant: { masked: true } });
    expect([...view.actions, ...view.offers]).toEqual([]);
  });

  it.each([
    ['another unit', personOf('handler', { organisation: OTHER_UNIT })],
    ['the complained-of unit', personOf('handler', { organisation: '330212-housing' })],
    ['an enterprise', personOf('enterprise', { organisation: '91330203MA2000002A' })],
  ])('is not found by %s', async (_, person) => {
    await expect(readableCase(await merged(), person)).rejects.toMatchObject({ code: 'case.not-found' });
  });
});

it('a unit does not learn from a case that it handles that another one is about it', async () => {
  const about = { against: { organisationId: LEAD_UNIT, name: '市场监管局' } };
  const [number, other] = [await savedAt('handle'), await savedAt('accept', about)];
  await actOnCase(number, { action: 'link', number: other }, null, personOf('dispatcher'), dependencies);
  expect((await seenBy(number, personOf('dispatcher'))).procedure.links).toEqual([
    { number: other, kind: 'related' },
  ]);
  const view = await seenBy(number, personOf('handler'));
  expect(view.events.at(-1)?.text.zh).toBe('关联另一件诉求');
  expect(JSON.stringify(view)).not.toContain(other);
});
