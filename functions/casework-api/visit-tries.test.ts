import { beforeAll, expect, it } from 'vitest';
import { at } from '../../shared/domain/clocks/calendar.testing.ts';
import { caseAt, contextAt, personOf } from '../../shared/domain/complaints/complaints.testing.ts';
import { readCaseRecord } from '../../shared/persistence/case-repository.ts';
import { freshNumber, saveStory } from '../../test/saved-case.ts';
import { useSeededTable } from '../../test/seeded-table.ts';
import { actOnCase } from './act-on-case.ts';
import { completeCaseTask } from './complete-case-task.ts';
import { officialView } from './views/official-view.ts';

beforeAll(useSeededTable);

it('keeps attempts of a visit on different working days, and says when the next one counts', async () => {
  const number = freshNumber();
  await saveStory(caseAt('visit', {}, { number }));
  const visitor = personOf('visitor');
  const tries = (instant: string) => {
    const action = { action: 'record-step', step: 'visit-tried', text: '无人接听' } as const;
    return actOnCase(number, action, null, visitor, { now: () => instant });
  };
  const nextAt = async (instant: string) => {
    const record = await readCaseRecord(number);
    if (!record) throw new TypeError('no record');
    return (await officialView(record, visitor, contextAt(instant))).procedure.nextVisitTry;
  };
  const [monday, tuesday] = [at('2026-03-02 11:00'), at('2026-03-03 11:00')];
  expect(await nextAt(monday)).toBeNull();
  await tries(monday);
  const tooSoon = { code: 'visit.too-soon', more: { zh: expect.stringContaining('2026年3月3日') } };
  await expect(tries(at('2026-03-02 11:01'))).rejects.toMatchObject(tooSoon);
  expect(await nextAt(monday)).toBe(at('2026-03-03 00:00'));
  expect(await nextAt(tuesday)).toBeNull();
  await tries(tuesday);
  const unreached = { outcome: 'not-reached', note: '三次均无人接听' } as const;
  const ends = (instant: string) =>
    completeCaseTask(`${number}.visit.1`, unreached, null, visitor, { now: () => instant });
  await expect(ends(at('2026-03-03 18:00'))).rejects.toMatchObject({ code: 'visit.too-soon' });
  expect(await ends(at('2026-03-04 09:00'))).toMatchObject({ outcome: 'not-reached' });
});
