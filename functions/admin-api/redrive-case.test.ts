import { ExecutionDoesNotExist, SFNClient } from '@aws-sdk/client-sfn';
import { beforeAll, expect, it } from 'vitest';
import type { CaseStory } from '../../shared/domain/complaints/case-story.testing.ts';
import { caseAt, finish, MONDAY, personOf } from '../../shared/domain/complaints/complaints.testing.ts';
import { readCaseRecord } from '../../shared/persistence/case-repository.ts';
import { everyItem, useCaseTable } from '../../test/case-table.ts';
import { freshNumber, saveStory } from '../../test/saved-case.ts';
import type { AdminDependencies } from './dependencies.ts';
import { redriveCase } from './redrive-case.ts';

beforeAll(useCaseTable);

type Describe = (executionArn: string) => { status: string };

/** Stands for the state machine: says of every execution how it is. */
function workflowThat(describe: Describe): AdminDependencies {
  const send = async ({ input }: { input: { executionArn: string } }) => describe(input.executionArn);
  const workflow = Object.assign(new SFNClient(), { send });
  return {
    workflow,
    stateMachineArn: 'arn:aws:states:eu-central-1:0:stateMachine:handling',
    now: () => MONDAY,
  };
}
function gone(): never {
  throw new ExecutionDoesNotExist({ message: 'gone', $metadata: {} });
}
const redrive = (number: string, dependencies: AdminDependencies, user = 'admin') =>
  redriveCase(number, personOf(user), dependencies);

async function saved(story: CaseStory): Promise<string> {
  await saveStory(story);
  return story.file.complaint.number;
}
const waiting = () => saved(caseAt('handle', {}, { number: freshNumber() }));
const ended = () => saved(finish(caseAt('accept', {}, { number: freshNumber() }), { outcome: 'refused' }));

it.each([
  ['failed', () => ({ status: 'FAILED' })],
  ['aborted', () => ({ status: 'ABORTED' })],
])('starts a new execution where the record stands when the last one is %s', async (_, describe) => {
  const number = await waiting();
  expect(await redrive(number.toLowerCase(), workflowThat(describe))).toEqual({
    number,
    execution: `${number}-2`,
    stage: 'handle',
  });
  const record = await readCaseRecord(number);
  expect(record?.complaint.executions).toBe(2);
  expect(record?.events.at(-1)).toMatchObject({
    type: 'workflow-redriven',
    data: { execution: `${number}-2` },
  });
});

it('gives an execution that never began its name again, so that asking twice makes one', async () => {
  const number = await waiting();
  for (const _ of [1, 2])
    expect(await redrive(number, workflowThat(gone))).toMatchObject({ execution: `${number}-1` });
  expect((await readCaseRecord(number))?.complaint.executions).toBe(1);
});

it('asks for the execution by its name', async () => {
  const number = await waiting();
  const asked: string[] = [];
  await redrive(
    number,
    workflowThat((arn) => {
      asked.push(arn);
      return { status: 'TIMED_OUT' };
    }),
  );
  expect(asked).toEqual([`arn:aws:states:eu-central-1:0:execution:handling:${number}-1`]);
});

it('goes on with archiving when only that is left', async () => {
  const number = freshNumber();
  await saveStory(finish(caseAt('visit', {}, { number })));
  expect(await redrive(number, workflowThat(gone))).toMatchObject({ stage: 'archive' });
});

type Refused = [code: string, what: string, make: () => Promise<string>, describe: Describe, user: string];
const REFUSED: Refused[] = [
  ['workflow.running', 'whose execution runs', waiting, () => ({ status: 'RUNNING' }), 'admin'],
  ['authorisation.denied', 'for who is no administrator', waiting, gone, 'supervisor'],
  ['case.not-found', 'that does not exist', async () => freshNumber(), gone, 'admin'],
  ['case.not-found', 'under no number', async () => 'x', gone, 'admin'],
  ['case.closed', 'that has ended', ended, gone, 'admin'],
];

it.each(REFUSED)('refuses with %s a case %s', async (code, _, make, describe, user) => {
  const number = await make();
  const before = await everyItem();
  await expect(redrive(number, workflowThat(describe), user)).rejects.toMatchObject({ code });
  expect(await everyItem()).toEqual(before);
});

it('lets a fault of the state machine be a fault', async () => {
  const broken = workflowThat(() => {
    throw new Error('throttled');
  });
  await expect(redrive(await waiting(), broken)).rejects.toThrow('throttled');
});
