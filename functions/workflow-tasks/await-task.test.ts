import { type SendTaskSuccessCommand, SFNClient } from '@aws-sdk/client-sfn';
import { beforeAll, describe, expect, it } from 'vitest';
import { attempt, caseAt, finish, MONDAY } from '../../shared/domain/complaints/complaints.testing.ts';
import { readCaseFile, saveChange } from '../../shared/persistence/case-repository.ts';
import { readToken } from '../../shared/persistence/task-token.ts';
import { everyItem } from '../../test/case-table.ts';
import { freshNumber, saveStory } from '../../test/saved-case.ts';
import { useSeededTable } from '../../test/seeded-table.ts';
import { archiveCase } from './archive-case.ts';
import { awaitTask } from './await-task.ts';

beforeAll(useSeededTable);

/** Stands for the state machine: records what its states are told. */
function stateMachine() {
  const told: SendTaskSuccessCommand['input'][] = [];
  const send = async ({ input }: SendTaskSuccessCommand) => told.push(input);
  const workflow = Object.assign(new SFNClient(), { send });
  return { told, dependencies: { workflow, now: () => MONDAY } };
}
const awaiting = (number: string, stage: 'accept' | 'dispatch' | 'handle', token: string) =>
  ({ action: 'await-task', number, stage, round: 1, token }) as const;

async function saved(...args: Parameters<typeof caseAt>) {
  const number = freshNumber();
  const story = caseAt(args[0], {}, { number });
  await saveStory(story);
  return { number, story };
}

describe('a state that comes to its station', () => {
  it('opens the task with its token', async () => {
    const { number, story } = await saved('accept');
    await saveStory({ ...story, changes: finish(story).changes.slice(1) });
    const { told, dependencies } = stateMachine();
    await awaitTask(awaiting(number, 'dispatch', 'token-2'), dependencies);
    expect((await readCaseFile(number))?.tasks).toContainEqual(
      expect.objectContaining({ stage: 'dispatch', status: 'open', token: 'token-2' }),
    );
    expect(told).toEqual([]);
  });

  it('ties its token to a task that is open already, and changes nothing else when invoked again', async () => {
    const { number } = await saved('accept');
    const { told, dependencies } = stateMachine();
    await awaitTask(awaiting(number, 'accept', 'token-1'), dependencies);
    const before = await everyItem();
    await awaitTask(awaiting(number, 'accept', 'token-1'), dependencies);
    expect(await everyItem()).toEqual(before);
    await awaitTask(awaiting(number, 'accept', 'token-after-redrive'), dependencies);
    expect(await readToken({ number, stage: 'accept', round: 1 })).toBe('token-after-redrive');
    expect(told).toEqual([]);
  });

  it('is told at once what was decided before it came', async () => {
    const { number, story } = await saved('accept');
    await saveStory({ ...story, changes: finish(story).changes.slice(1) });
    const { told, dependencies } = stateMachine();
    await awaitTask(awaiting(number, 'accept', 'token-1'), dependencies);
    const output = JSON.stringify({ outcome: 'accepted', round: 1, assists: [] });
    expect(told).toEqual([{ taskToken: 'token-1', output }]);
  });

  it('is told exactly by the one who can, when a person decides at that moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { number, story } = await saved('accept');
      const decision = attempt(story);
      if (!decision.ok) throw new TypeError(decision.code);
      const { told, dependencies } = stateMachine();
      const [completed] = await Promise.allSettled([
        saveChange(decision.change, 1),
        awaitTask(awaiting(number, 'accept', 'token-1'), dependencies),
      ]);
      if (completed.status === 'rejected') await saveChange(decision.change, 1);
      const token = await readToken({ number, stage: 'accept', round: 1 });
      // Either the relay finds the token after the completion, or the state was told directly.
      expect([token === 'token-1', told.length === 1].filter(Boolean)).toHaveLength(1);
    }
  });

  it.each(['handle', 'dispatch'] as const)(
    'at %s while the record stands elsewhere is a drift',
    async (stage) => {
      const { number } = await saved('accept');
      const before = await everyItem();
      const { dependencies } = stateMachine();
      await expect(awaitTask(awaiting(number, stage, 'token-9'), dependencies)).rejects.toMatchObject({
        name: 'WorkflowDriftError',
      });
      expect(await everyItem()).toEqual(before);
    },
  );

  it('for a case that does not exist is a drift', async () => {
    const { dependencies } = stateMachine();
    await expect(awaitTask(awaiting(freshNumber(), 'accept', 't'), dependencies)).rejects.toMatchObject({
      code: 'workflow.drift',
    });
  });
});

it('archives once, however often it is asked', async () => {
  const number = freshNumber();
  await saveStory(finish(caseAt('visit', {}, { number })));
  const { dependencies } = stateMachine();
  await archiveCase({ number }, dependencies);
  const before = await everyItem();
  await archiveCase({ number }, dependencies);
  expect(await everyItem()).toEqual(before);
  expect((await readCaseFile(number))?.complaint).toMatchObject({ state: 'archived', holder: null });
});
