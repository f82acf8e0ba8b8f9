import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { useCaseTable } from '../../test/case-table.ts';
import { freshNumber, saveStory } from '../../test/saved-case.ts';
import { anyLife, walk } from '../domain/complaints/model/case-walk.testing.ts';
import { contentOfLife } from '../domain/complaints/proof/records.testing.ts';
import { readMisplacedRows } from './misplaced-rows.ts';

beforeAll(useCaseTable);

it.each(fc.sample(anyLife, { numRuns: 6, seed: 11 }))(
  'has every row of a life in its place %#',
  async (life) => {
    const number = freshNumber();
    const story = walk(life, undefined, { number });
    await saveStory(story, contentOfLife(life));
    expect(await readMisplacedRows(number)).toEqual([]);
  },
);
