import { beforeAll, describe, expect, it } from 'vitest';
import { similarCases } from '../../shared/contracts/similar-cases.ts';
import type { ComplaintContent } from '../../shared/domain/complaints/complaint.ts';
import {
  COMPLAINED_OF,
  caseAt,
  contentOf,
  finish,
  MONDAY,
  personOf,
} from '../../shared/domain/complaints/complaints.testing.ts';
import type { MainStage } from '../../shared/domain/complaints/tasks/stage.ts';
import { freshNumber, saveStory } from '../../test/saved-case.ts';
import { useSeededTable } from '../../test/seeded-table.ts';
import { listSimilar } from './list-similar.ts';

beforeAll(useSeededTable);

const dispatcher = personOf('dispatcher');
let topics = 0;
/** A category of its own, so that the cases of one test are similar to no others. */
function topic(): string {
  topics += 1;
  return `topic-${topics}`;
}
const person = { kind: 'person', name: '王小明', phone: '13812345678' } as const;
const enterprise = (creditCode: string) => ({ kind: 'enterprise', name: '某厂', creditCode }) as const;

async function filed(part: Partial<ComplaintContent>, stage: MainStage = 'accept'): Promise<string> {
  const number = freshNumber();
  await saveStory(caseAt(stage, part, { number }), contentOf(part));
  return number;
}
const similarTo = async (number: string, reader = dispatcher, at = MONDAY) =>
  similarCases.parse(await listSimilar(number, reader, at)).cases;

describe('similar cases', () => {
  it('are those about the same unit in the same category', async () => {
    const category = topic();
    const number = await filed({ category, complainant: person });
    const same = await filed({ category, complainant: person, title: '同一件事' });
    await filed({ category: topic(), complainant: person });
    await filed({
      category,
      complainant: person,
      against: { organisationId: '330203-market', name: '某局' },
    });
    await filed({ category, complainant: person, against: { organisationId: null, name: '某局' } });
    expect(await similarTo(number)).toEqual([
      expect.objectContaining({
        number: same,
        title: '同一件事',
        because: ['unit-and-category'],
        stage: 'accept',
        holder: expect.objectContaining({ id: '330200-intake' }),
      }),
    ]);
  });

  it('are those of the same enterprise, whatever they are about', async () => {
    const complainant = enterprise('91330203MA2000002A');
    const number = await filed({ category: topic(), complainant });
    const other = await filed({
      category: topic(),
      complainant,
      against: { organisationId: '330203-market', name: '某局' },
    });
    expect(await similarTo(number)).toEqual([
      expect.objectContaining({ number: other, because: ['enterprise'] }),
    ]);
  });

  it('are open', async () => {
    const category = topic();
    const number = await filed({ category, complainant: person });
    const closed = freshNumber();
    const content = { category, complainant: person };
    const refused = finish(caseAt('accept', content, { number: closed }), { outcome: 'refused' });
    await saveStory(refused, contentOf(content));
    expect(await similarTo(number)).toEqual([]);
  });

  it('about a unit are forgotten after 90 days', async () => {
    const category = topic();
    const number = await filed({ category, complainant: person });
    await filed({ category, complainant: person });
    expect(await similarTo(number, dispatcher, '2026-05-30T02:00:00.000Z')).toHaveLength(1);
    expect(await similarTo(number, dispatcher, '2026-06-02T02:00:00.000Z')).toHaveLength(0);
  });
});

describe('who reads a case', () => {
  it('is told only of those that he may open as well', async () => {
    const category = topic();
    const mine = await filed({ category, complainant: person }, 'handle');
    await filed({ category, complainant: person });
    const his = await filed({ category, complainant: person }, 'handle');
    const handler = personOf('handler');
    expect((await similarTo(mine, handler)).map(({ number }) => number)).toEqual([his]);
    expect(await similarTo(mine)).toHaveLength(2);
  });

  it('learns of one enterprise behind two cases only if he may know of both whose they are', async () => {
    const complainant = enterprise('91330203MA20000037');
    const first = await filed({ category: topic(), complainant }, 'handle');
    const second = await filed({ category: topic(), complainant });
    expect((await similarTo(first)).map(({ number }) => number)).toEqual([second]);
    // An auditor reads every case, and sees no complainant.
    expect(await similarTo(first, personOf('auditor'))).toEqual([]);
  });

  it('of the complained-of unit is told that there is no such case', async () => {
    const number = await filed({ category: topic(), complainant: person }, 'handle');
    const insider = personOf('handler', { organisation: COMPLAINED_OF });
    await expect(listSimilar(number, insider, MONDAY)).rejects.toMatchObject({ code: 'case.not-found' });
  });

  it('is an official: an enterprise is not told of others', async () => {
    const number = await filed({ category: topic() });
    const itself = personOf('handler', { roles: ['enterprise'], organisation: '91330203MA2000001C' });
    await expect(listSimilar(number, itself, MONDAY)).rejects.toMatchObject({ code: 'authorisation.denied' });
  });
});
