import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import {
  ExecutionAlreadyExists,
  InvalidToken,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';
import { marshall } from '@aws-sdk/util-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import type { StreamBatch } from '../../shared/contracts/stream-batch.ts';
import { type CaseStory, eventsOf, tell } from '../../shared/domain/complaints/case-story.testing.ts';
import {
  caseAt,
  contextAt,
  finish,
  MONDAY,
  personOf,
  submitted,
} from '../../shared/domain/complaints/complaints.testing.ts';
import { archived, ask } from '../../shared/domain/complaints/procedures.testing.ts';
import { redrive } from '../../shared/domain/complaints/redrive.ts';
import { supervise } from '../../shared/domain/supervision/supervise.ts';
import { createLogger } from '../../shared/middleware/logger.ts';
import { attachToken } from '../../shared/persistence/task-token.ts';
import { useCaseTable } from '../../test/case-table.ts';
import { freshNumber, saveStory } from '../../test/saved-case.ts';
import type { RelayDependencies } from './dependencies.ts';
import { relayBatch } from './relay-batch.ts';

beforeAll(useCaseTable);

type Failure = (execution: string | undefined) => Error | undefined;

/** Stands for the bus and the state machine: records what it is told, refuses what it is told to refuse. */
function world({
  refuses = () => undefined,
  busTakes = () => true,
}: {
  refuses?: Failure;
  busTakes?: () => boolean;
} = {}) {
  const published: string[] = [];
  const told: string[] = [];
  const answer = async (command: unknown) => {
    if (command instanceof PutEventsCommand) {
      const entries = command.input.Entries ?? [];
      if (!busTakes()) return { FailedEntryCount: 1 };
      published.push(...entries.map(({ Detail }) => JSON.parse(Detail ?? '{}').id));
      return { FailedEntryCount: 0 };
    }
    if (command instanceof StartExecutionCommand || command instanceof SendTaskSuccessCommand) {
      const error = refuses('name' in command.input ? command.input.name : undefined);
      if (error) throw error;
      told.push(JSON.stringify(command.input));
    }
    return {};
  };
  const dependencies: RelayDependencies = {
    bus: Object.assign(new EventBridgeClient(), { send: answer }),
    busName: 'case-events',
    workflow: Object.assign(new SFNClient(), { send: answer }),
    stateMachineArn: 'arn:machine',
    approvalMachineArn: 'arn:approval',
    logger: createLogger('test'),
  };
  return { published, told, relay: (batch: StreamBatch) => relayBatch(batch, dependencies) };
}

const batchOf = (events: readonly object[]): StreamBatch => ({
  Records: events.map((event, index) => ({
    eventID: String(index),
    dynamodb: {
      SequenceNumber: `${index + 1}`,
      NewImage: marshall({ pk: 'x', sk: 'y', _et: 'event', ...event }),
    },
  })),
});
const storyAt = (...args: Parameters<typeof caseAt>): CaseStory =>
  caseAt(args[0], {}, { number: freshNumber() });

describe('the workflow', () => {
  it('is started by a complaint, with ids only', async () => {
    const { told, relay } = world();
    const story = submitted({}, { number: freshNumber() });
    const { number } = story.file.complaint;
    expect(await relay(batchOf(eventsOf(story)))).toEqual({ batchItemFailures: [] });
    expect(told.map((text) => JSON.parse(text))).toEqual([
      {
        stateMachineArn: 'arn:machine',
        name: `${number}-1`,
        input: JSON.stringify({ number, stage: 'accept', round: 1 }),
      },
    ]);
  });

  it('is started again by a redrive, under another name and where the record stands', async () => {
    const story = storyAt('handle');
    const change = redrive(story.file, personOf('admin'), 2, contextAt(MONDAY));
    const { told, relay } = world();
    await relay(batchOf(eventsOf(tell(story, change)).slice(-1)));
    const { number } = story.file.complaint;
    expect(JSON.parse(told[0] ?? '')).toMatchObject({
      name: `${number}-2`,
      input: JSON.stringify({ number, stage: 'handle', round: 1 }),
    });
  });

  it('is started again where a closing was revoked', async () => {
    const closed = archived(finish(storyAt('visit')));
    const act = { person: personOf('supervisor'), act: 'reopen', reason: '没有退还' } as const;
    const reopened = supervise(closed.file, act, contextAt(MONDAY));
    if (!reopened.ok) throw new TypeError(reopened.code);
    const { told, relay } = world();
    await relay(batchOf(eventsOf(tell(closed, reopened.change)).slice(-1)));
    const { number } = closed.file.complaint;
    expect(JSON.parse(told[0] ?? '')).toMatchObject({
      name: `${number}-2`,
      input: JSON.stringify({ number, stage: 'handle', round: 2 }),
    });
  });

  it('hears of an approval that a take-over leaves without a decision', async () => {
    const asked = ask(storyAt('handle'), { kind: 'extension' });
    const act = { person: personOf('supervisor'), act: 'take-over', reason: '久拖不决' } as const;
    const taken = supervise(asked.file, act, contextAt(MONDAY));
    if (!taken.ok) throw new TypeError(taken.code);
    const { number } = asked.file.complaint;
    await saveStory(asked);
    await attachToken({ number, stage: 'approve', round: 1 }, 'token-of-approval');
    const { told, relay } = world();
    await relay(batchOf(eventsOf(tell(asked, taken.change)).slice(-1)));
    const output = JSON.stringify({ outcome: 'cancelled', round: 1, assists: [] });
    expect(told.map((text) => JSON.parse(text))).toEqual([{ taskToken: 'token-of-approval', output }]);
  });

  it('hears what a person decided, once the token has come', async () => {
    const story = finish(storyAt('accept'));
    const { number } = story.file.complaint;
    await saveStory({ ...story, changes: story.changes.slice(0, 1) });
    const events = eventsOf(story).slice(-1);
    const early = world();
    await early.relay(batchOf(events));
    expect(early.told).toEqual([]);
    await attachToken({ number, stage: 'accept', round: 1 }, 'token-1');
    const { told, relay } = world();
    await relay(batchOf(events));
    const output = JSON.stringify({ outcome: 'accepted', round: 1, assists: [] });
    expect(told.map((text) => JSON.parse(text))).toEqual([{ taskToken: 'token-1', output }]);
  });

  it.each([
    ['an execution that runs already', new ExecutionAlreadyExists({ message: 'exists', $metadata: {} })],
  ])('told twice of %s changes nothing', async (_, error) => {
    const { relay } = world({ refuses: () => error });
    expect(await relay(batchOf(eventsOf(submitted({}, { number: freshNumber() }))))).toEqual({
      batchItemFailures: [],
    });
  });

  it.each([
    ['has gone on', new TaskTimedOut({ message: 'over', $metadata: {} })],
    ['does not know the token any more', new InvalidToken({ message: 'invalid', $metadata: {} })],
  ])('that %s is not told again', async (_, error) => {
    const story = finish(storyAt('accept'));
    await saveStory({ ...story, changes: story.changes.slice(0, 1) });
    await attachToken({ number: story.file.complaint.number, stage: 'accept', round: 1 }, 'token-1');
    const { relay } = world({ refuses: () => error });
    expect(await relay(batchOf(eventsOf(story).slice(-1)))).toEqual({ batchItemFailures: [] });
  });
});

describe('a workflow that cannot be told', () => {
  const stories = Array.from({ length: 5 }, () => submitted({}, { number: freshNumber() }));
  const events = stories.flatMap(eventsOf);
  const numberAt = (index: number) => stories[index]?.file.complaint.number;

  it('has the stream deliver again from the earliest failure on, while the other cases go on', async () => {
    const failing = new Set([`${numberAt(1)}-1`, `${numberAt(3)}-1`]);
    const { told, published, relay } = world({
      refuses: (execution = '') => (failing.has(execution) ? new Error('throttled') : undefined),
    });
    expect(await relay(batchOf(events))).toEqual({ batchItemFailures: [{ itemIdentifier: '2' }] });
    expect(told).toHaveLength(3);
    expect(published).toHaveLength(5);
  });

  it('is told nothing later of the same case before what failed', async () => {
    const story = storyAt('accept');
    const twice = [
      ...eventsOf(story),
      ...eventsOf(tell(story, redrive(story.file, personOf('admin'), 2, contextAt(MONDAY)))).slice(-1),
    ];
    const { number } = story.file.complaint;
    const { told, relay } = world({
      refuses: (execution) => (execution === `${number}-1` ? new Error('throttled') : undefined),
    });
    expect(await relay(batchOf(twice))).toEqual({ batchItemFailures: [{ itemIdentifier: '1' }] });
    expect(told).toEqual([]);
  });
});

describe('the bus', () => {
  it('gets every event with an id of its own, in order, ten at a time', async () => {
    const story = storyAt('visit');
    const { published, relay } = world();
    await relay(batchOf(eventsOf(story)));
    expect(published).toEqual(eventsOf(story).map(({ number, version }) => `${number}/${version}`));
    expect(published.length).toBeGreaterThan(10);
  });

  it('that takes a part only gets the whole batch again, before the workflow is told', async () => {
    const { told, relay } = world({ busTakes: () => false });
    await expect(relay(batchOf(eventsOf(storyAt('accept'))))).rejects.toMatchObject({
      code: 'relay.partly-published',
    });
    expect(told).toEqual([]);
  });

  it('gets no event that is not as its schema says', async () => {
    const [event] = eventsOf(storyAt('accept'));
    const { published, relay } = world();
    const broken = { ...event, data: { contentHash: 1 } };
    await expect(relay(batchOf([broken]))).rejects.toThrow();
    expect(published).toEqual([]);
  });
});

it('leaves deletions alone', async () => {
  const { relay, published } = world();
  expect(await relay({ Records: [{ eventID: '1', dynamodb: { SequenceNumber: '1' } }] })).toEqual({
    batchItemFailures: [],
  });
  expect(published).toEqual([]);
});
