import { beforeAll, expect, it } from 'vitest';
import { taxonomy } from '../../local/seed/taxonomy.ts';
import { at } from '../../shared/domain/clocks/calendar.testing.ts';
import { caseAt, personOf } from '../../shared/domain/complaints/complaints.testing.ts';
import { addConfiguration } from '../../shared/persistence/configuration-repository.ts';
import { freshNumber, saveStory } from '../../test/saved-case.ts';
import { useSeededTable } from '../../test/seeded-table.ts';
import { actOnCase } from './act-on-case.ts';
import { completeCaseTask } from './complete-case-task.ts';
import { listWork } from './list-work.ts';

beforeAll(useSeededTable);

const now = () => at('2026-03-03 09:00');

it('lists a task with the version of its case, so that what has changed since is not decided with many others', async () => {
  const numbers = [freshNumber(), freshNumber()] as const;
  for (const number of numbers) await saveStory(caseAt('sign', {}, { number }));
  const { rows } = await listWork({ limit: 100 }, personOf('handler'));
  const urge = { action: 'supervise', act: 'urge', reason: '请尽快签收' } as const;
  await actOnCase(numbers[0], urge, null, personOf('supervisor'), { now });

  const sign = (number: string) => {
    const row = rows.find((each) => each.number === number && each.stage === 'sign');
    if (!row) throw new TypeError(`${number} is not listed`);
    const signed = { outcome: 'signed', version: row.version } as const;
    return completeCaseTask(row.taskId, signed, null, personOf('handler'), { now });
  };
  await expect(sign(numbers[0])).rejects.toMatchObject({ code: 'case.stale-version' });
  expect(await sign(numbers[1])).toMatchObject({ outcome: 'signed' });
});

it('calls a category as it was called when the case was filed, also after it is retired', async () => {
  const [{ code, name } = { code: '', name: null }, ...kept] = taxonomy().categories;
  const number = freshNumber();
  const story = caseAt('sign', { category: code }, { number });
  await saveStory(story);
  const later = { categories: kept, refusalReasons: taxonomy().refusalReasons };
  const { taxonomyVersion } = story.file.complaint;
  await addConfiguration('taxonomy', taxonomyVersion + 1, '2026-01-01T00:00:00.000Z', later);
  const { rows } = await listWork({ limit: 100 }, personOf('handler'));
  expect(rows.find((row) => row.number === number)).toMatchObject({ category: code, categoryName: name });
});
