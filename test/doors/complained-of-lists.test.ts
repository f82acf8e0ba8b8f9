import { beforeAll, expect, it } from 'vitest';
import { listWork } from '../../functions/casework-api/list-work.ts';
import { listBoardCases } from '../../functions/insight-api/list-board-cases.ts';
import { caseAt, personOf } from '../../shared/domain/complaints/complaints.testing.ts';
import { freshNumber, saveStory } from '../saved-case.ts';
import { useSeededTable } from '../seeded-table.ts';

beforeAll(useSeededTable);

const SUPERVISION = '330200-supervision';
const UNIT = '330203-market';

it("keeps a case about a supervisor's own office off every list he may open", async () => {
  const [aboutOthers, aboutHim] = [freshNumber(), freshNumber()];
  await saveStory(caseAt('handle', {}, { number: aboutOthers }));
  await saveStory(
    caseAt('handle', { against: { organisationId: SUPERVISION, name: '督办室' } }, { number: aboutHim }),
  );
  const supervisor = personOf('supervisor');
  const work = await listWork({ unit: UNIT, limit: 20 }, supervisor);
  expect(work.rows.map(({ number }) => number)).toEqual([aboutOthers]);
  const query = { unit: UNIT, measure: 'open' } as const;
  const board = await listBoardCases(query, supervisor, { now: () => '2026-03-03T00:00:00.000Z' });
  expect(board.rows.map(({ number }) => number)).toEqual([aboutOthers]);
  const own = await listWork({ limit: 20 }, personOf('handler'));
  expect(own.rows).toHaveLength(2);
});
