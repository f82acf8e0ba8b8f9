import { beforeAll, describe, expect, it } from 'vitest';
import { organisations } from '../../local/seed/organisations.ts';
import type { TaskCompletion } from '../../shared/contracts/task-completion.ts';
import { at } from '../../shared/domain/clocks/calendar.testing.ts';
import { caseAt, personOf } from '../../shared/domain/complaints/complaints.testing.ts';
import type { MainStage } from '../../shared/domain/complaints/tasks/stage.ts';
import { readCaseFile } from '../../shared/persistence/case-repository.ts';
import { saveOrganisations } from '../../shared/persistence/organisation-writer.ts';
import { everyItem } from '../../test/case-table.ts';
import { freshNumber, saveStory } from '../../test/saved-case.ts';
import { useSeededTable } from '../../test/seeded-table.ts';
import { completeCaseTask } from './complete-case-task.ts';

beforeAll(useSeededTable);

const dependencies = { now: () => at('2026-03-02 11:00') };
const complete = (
  taskId: string,
  completion: TaskCompletion,
  { key = null, user = 'dispatcher' }: { key?: string | null; user?: string } = {},
) => completeCaseTask(taskId, completion, key, personOf(user), dependencies);

async function waitingAt(stage: MainStage): Promise<{ number: string; taskId: string }> {
  const number = freshNumber();
  await saveStory(caseAt(stage, {}, { number }));
  return { number, taskId: `${number}.${stage}.1` };
}

const ACCEPTED = { outcome: 'accepted' } as const;
const dispatchTo = (leadUnit: string) => ({ outcome: 'dispatched', leadUnit, level: 'general' }) as const;

describe('a task', () => {
  it('is finished, and the answer names the new version and head', async () => {
    const { number, taskId } = await waitingAt('accept');
    const answer = await complete(taskId, { ...ACCEPTED, version: 1, note: '材料齐全' });
    const file = await readCaseFile(number);
    expect(answer).toEqual({ number, taskId, outcome: 'accepted', version: 2, head: file?.complaint.head });
    expect(file?.tasks[0]?.completion?.statement).toEqual({ note: '材料齐全' });
  });

  it('of dispatch names the unit that handles', async () => {
    const { number, taskId } = await waitingAt('dispatch');
    await complete(taskId, dispatchTo('330203-market'));
    expect((await readCaseFile(number))?.complaint).toMatchObject({
      leadUnit: '330203-market',
      stage: 'sign',
    });
  });
});

describe('what is not possible is refused with its problem and changes nothing', () => {
  it.each<[string, string, MainStage, TaskCompletion, string]>([
    [
      'dispatch.unit-unknown',
      'a unit that does not exist',
      'dispatch',
      dispatchTo('330203-weather'),
      'dispatcher',
    ],
    [
      'dispatch.unit-cannot-handle',
      'a unit that handles nothing',
      'dispatch',
      dispatchTo('330200-audit'),
      'dispatcher',
    ],
    [
      'refusal.unknown-reason',
      'a reason that the configuration does not have',
      'accept',
      { outcome: 'refused', reasonCode: 'no-time', reason: '没有时间', otherWay: '以后再来' },
      'dispatcher',
    ],
    [
      'task.not-yours',
      'a reason that does not matter to him',
      'accept',
      { outcome: 'refused', reasonCode: 'no-time', reason: '没有时间', otherWay: '以后再来' },
      'handler',
    ],
    [
      'dispatch.complained-of-unit',
      'the unit complained of',
      'dispatch',
      dispatchTo('330212-housing'),
      'dispatcher',
    ],
    [
      'task.not-yours',
      'a foreign task',
      'handle',
      { outcome: 'handled', opinion: '属实', answer: '已办' },
      'dispatcher',
    ],
    ['task.role-not-allowed', 'a review by a handler', 'review', { outcome: 'confirmed' }, 'handler'],
    [
      'case.complained-of-unit',
      'anything by the complained-of unit',
      'handle',
      { outcome: 'signed' },
      'lead2',
    ],
    [
      'case.stale-version',
      'an old version',
      'dispatch',
      { ...dispatchTo('330203-market'), version: 1 },
      'dispatcher',
    ],
    [
      'task.outcome-not-allowed',
      'an outcome of another stage',
      'accept',
      { outcome: 'signed' },
      'dispatcher',
    ],
  ])('%s: %s', async (code, _, stage, completion, user) => {
    const { taskId } = await waitingAt(stage);
    const before = await everyItem();
    await expect(complete(taskId, completion, { user })).rejects.toMatchObject({ code });
    expect(await everyItem()).toEqual(before);
  });

  it.each([
    ['of no case', `${freshNumber()}.accept.1`],
    ['of a stage that does not exist', `${freshNumber()}.rest.1`],
    ['whose number has a wrong check character', 'TS20260302ABCDEF0.accept.1'],
    ['that is none', 'x'],
  ])('task.not-found: a task %s', async (_, taskId) => {
    await expect(complete(taskId, ACCEPTED)).rejects.toMatchObject({ code: 'task.not-found' });
  });
});

it('a unit gets no case after its last day', async () => {
  const [market] = organisations().filter(({ id }) => id === '330205-market');
  if (!market) throw new TypeError('the demo has no such unit');
  await saveOrganisations([{ ...market, validTo: '2026-03-01' }]);
  const { taskId } = await waitingAt('dispatch');
  await expect(complete(taskId, dispatchTo(market.id))).rejects.toMatchObject({
    code: 'dispatch.unit-unknown',
  });
});

describe('a completion sent again', () => {
  it('with its key gets the first answer, though the case has moved on', async () => {
    const { number, taskId } = await waitingAt('accept');
    const first = await complete(taskId, { ...ACCEPTED, version: 1 }, { key: 'key-1' });
    expect(await complete(taskId, { ...ACCEPTED, version: 1 }, { key: 'key-1' })).toEqual(first);
    expect((await readCaseFile(number))?.complaint.version).toBe(2);
  });

  it('with its key but another body is refused', async () => {
    const { taskId } = await waitingAt('accept');
    await complete(taskId, ACCEPTED, { key: 'key-2' });
    await expect(complete(taskId, { ...ACCEPTED, note: '另' }, { key: 'key-2' })).rejects.toMatchObject({
      code: 'idempotency.key-reused',
    });
  });

  it('without a key is refused', async () => {
    const { taskId } = await waitingAt('accept');
    await complete(taskId, ACCEPTED);
    await expect(complete(taskId, ACCEPTED)).rejects.toMatchObject({ code: 'task.already-completed' });
  });

  it('at the same time gets the one answer, or is told that the table is busy, but never an error of ours', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { number, taskId } = await waitingAt('accept');
      const key = `twice-${round}`;
      const results = await Promise.allSettled([1, 2, 3].map(() => complete(taskId, ACCEPTED, { key })));
      const answer = await complete(taskId, ACCEPTED, { key });
      for (const result of results)
        if (result.status === 'fulfilled') expect(result.value).toEqual(answer);
        else expect(result.reason).toMatchObject({ code: 'table.busy' });
      expect((await readCaseFile(number))?.complaint.version).toBe(2);
    }
  });

  it('belongs to the person who sent it: the key of another one is another key', async () => {
    const { taskId } = await waitingAt('accept');
    await complete(taskId, ACCEPTED, { key: 'key-3' });
    const other = await waitingAt('handle');
    const handled = { outcome: 'handled', opinion: '属实', answer: '已办理完毕' } as const;
    expect(await complete(other.taskId, handled, { key: 'key-3', user: 'handler' })).toMatchObject({
      outcome: 'handled',
    });
  });
});
