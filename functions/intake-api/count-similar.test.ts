import { beforeAll, describe, expect, it } from 'vitest';
import { similarCount } from '../../shared/contracts/similar-cases.ts';
import {
  COMPLAINED_OF,
  caseAt,
  contentOf,
  finish,
  MONDAY,
} from '../../shared/domain/complaints/complaints.testing.ts';
import { freshNumber, saveStory } from '../../test/saved-case.ts';
import { useSeededTable } from '../../test/seeded-table.ts';
import { countSimilar } from './count-similar.ts';

beforeAll(useSeededTable);

const file = async (category: string, { refused = false } = {}) => {
  const story = caseAt('accept', { category }, { number: freshNumber() });
  await saveStory(refused ? finish(story, { outcome: 'refused' }) : story, contentOf({ category }));
};
const open = async (category: string, against = COMPLAINED_OF, at = MONDAY) =>
  similarCount.parse(await countSimilar({ against, category }, at)).open;

describe('who is about to file is told', () => {
  it('how many open cases there are about the unit in the category', async () => {
    for (let filed = 0; filed < 4; filed += 1) await file('fees');
    await file('fees', { refused: true });
    expect(await open('fees')).toBe(4);
    expect(await open('licensing')).toBeNull();
    expect(await open('fees', '330203-market')).toBeNull();
    expect(await open('fees', COMPLAINED_OF, '2026-06-02T02:00:00.000Z')).toBeNull();
  });

  it('nothing while the unit could tell by it who complained', async () => {
    await file('conduct');
    await file('conduct');
    await file('conduct', { refused: true });
    expect(await open('conduct')).toBeNull();
    await file('conduct');
    expect(await open('conduct')).toBe(3);
  });

  it('nothing before he has said about whom and what', async () => {
    expect(await open('')).toBeNull();
    expect(await open('fees', '')).toBeNull();
    expect(await open('fees', '某某物业公司')).toBeNull();
  });

  it('no more than twenty, however many there are', async () => {
    for (let filed = 0; filed < 22; filed += 1) await file('crowd');
    expect(await open('crowd')).toBe(20);
  });
});
