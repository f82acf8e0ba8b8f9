import { beforeAll, expect, it } from 'vitest';
import { at } from '../../shared/domain/clocks/calendar.testing.ts';
import { caseAt, contextAt, personOf } from '../../shared/domain/complaints/complaints.testing.ts';
import { askReconsideration } from '../../shared/domain/complaints/requests/reconsideration.ts';
import type { MainStage } from '../../shared/domain/complaints/tasks/stage.ts';
import { readCaseFile, readCaseRecord, saveChange } from '../../shared/persistence/case-repository.ts';
import { freshNumber, saveStory } from '../../test/saved-case.ts';
import { useSeededTable } from '../../test/seeded-table.ts';
import { actOnCase } from './act-on-case.ts';
import { completeCaseTask } from './complete-case-task.ts';
import { textOf } from './words/case-texts.ts';
import { toldText } from './words/public-texts.ts';

beforeAll(useSeededTable);

const NOON = at('2026-03-02 12:00');
const dependencies = { now: () => NOON };

async function savedAt(stage: MainStage): Promise<string> {
  const number = freshNumber();
  await saveStory(caseAt(stage, {}, { number }));
  return number;
}

async function fileOf(number: string) {
  const file = await readCaseFile(number);
  if (!file) throw new TypeError(`${number} was not saved`);
  return file;
}

const dispatcher = personOf('dispatcher');
const colleague = personOf('dispatcher', { id: 'colleague' });
const merge = (number: string, into: string) =>
  actOnCase(number, { action: 'merge', into, reason: '同一事项' }, null, dispatcher, dependencies);

/** Its complainant objects to the merging, and is right. */
async function overturn(number: string) {
  const file = await fileOf(number);
  const objected = askReconsideration(file, { reason: '事项不同' }, contextAt(NOON));
  if (!objected.ok) throw new TypeError(`refused: ${objected.code}`);
  await saveChange(objected.change, file.complaint.version);
  const overturned = { outcome: 'overturned', reason: '事项不同' } as const;
  await completeCaseTask(`${number}.reconsider.1`, overturned, null, colleague, dependencies);
}
const linksOf = async (number: string) => (await fileOf(number)).complaint.procedure.links;

it('lets the other case go with the decision that undoes a merging, so that it is answered by itself', async () => {
  const [number, into] = [await savedAt('accept'), await savedAt('reply')];
  await merge(number, into);
  await overturn(number);
  expect(await linksOf(into)).toEqual([{ number, kind: 'related' }]);
  expect(await linksOf(number)).toEqual([{ number: into, kind: 'related' }]);
  const last = (await readCaseRecord(into))?.events.at(-1);
  expect(last && [textOf(last).zh, toldText(last).zh]).toEqual([
    `${number} 不再并入本件，改为关联`,
    '并入本件的另一件诉求改为单独办理',
  ]);
  const reply = { outcome: 'replied', answer: '已退还保证金', channel: 'platform' } as const;
  const replied = completeCaseTask(`${into}.reply.1`, reply, null, personOf('handler'), dependencies);
  await expect(replied).resolves.toMatchObject({ outcome: 'replied' });
});

it('lets go the case that it was merged into, not the one that this was merged into again', async () => {
  const [number, middle, last] = [await savedAt('accept'), await savedAt('accept'), await savedAt('handle')];
  await merge(number, middle);
  await merge(middle, last);
  await overturn(number);
  expect(await linksOf(middle)).toEqual([{ number, kind: 'related' }]);
  expect(await linksOf(last)).toEqual([{ number: middle, kind: 'duplicate' }]);
});
