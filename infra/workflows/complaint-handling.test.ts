import { Template } from 'aws-cdk-lib/assertions';
import { StateMachine } from 'aws-local-stepfunctions';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  isEndState,
  MAIN_STAGES,
  NEXT_STAGE,
  STAGE_OUTCOMES,
  STAGES,
  workflowTaskPayload,
} from '../../shared/contracts/complaint-workflow.ts';
import { synthesize } from '../testing/fixture.ts';
import { textOf } from '../testing/template-reading.ts';
import { STAGE_STATES } from './complaint-handling.ts';

const resource = z.object({ Properties: z.object({ DefinitionString: z.unknown() }) });
const machine = z.object({
  StartAt: z.string(),
  States: z.record(z.string(), z.looseObject({ Type: z.string(), Retry: z.array(z.unknown()).optional() })),
});
const call = z.object({ Payload: z.looseObject({ action: z.string() }) });

const text = await synthesize(({ service }) => {
  const found = Object.values(Template.fromStack(service).findResources('AWS::StepFunctions::StateMachine'));
  return textOf(resource.parse(found[0]).Properties.DefinitionString).replaceAll('*', 'aws');
});
const definition = machine.parse(JSON.parse(text));

type Result = { outcome: string; round: number; assists: { number: string; round: number }[] };

/** Plays the definition; each waiting state answers with the next of its results. Gives the payloads in order, then how it ended. */
async function play(
  input: { number: string; stage: string; round: number },
  results: Partial<Record<string, Result[]>>,
) {
  const payloads: { action: string }[] = [];
  const waiting = Object.entries({ ...STAGE_STATES, assist: 'Await opinion' }).map(([stage, state]) => [
    state,
    async (received: unknown) => {
      payloads.push(call.parse(received).Payload);
      return results[stage]?.shift() ?? { outcome: 'never-heard-of', round: 1, assists: [] };
    },
  ]);
  const archive = async (received: unknown) => payloads.push(call.parse(received).Payload);
  const run = new StateMachine(JSON.parse(text), { validationOptions: { checkArn: false } }).run(input, {
    context: { Task: { Token: 'a-token' } },
    overrides: {
      taskResourceLocalHandlers: { ...Object.fromEntries(waiting), 'Archive complaint': archive },
    },
  });
  const end = await run.result.then(
    () => 'succeeded',
    (error: Error) => error.message,
  );
  const steps = payloads.map((payload) => {
    const { action, ...rest } = workflowTaskPayload.parse(payload);
    return action === 'archive' ? 'archive' : `${'stage' in rest ? `${rest.stage} ${rest.round}` : ''}`;
  });
  return [...steps, end];
}

const number = 'TS20261122ABCDEF7';
const once = (outcome: string, round = 1, assists: Result['assists'] = []): Result[] => [
  { outcome, round, assists },
];
const smooth = () => ({
  accept: once('accepted'),
  dispatch: once('dispatched'),
  sign: once('signed'),
  handle: once('handled'),
  review: once('confirmed'),
  reply: once('replied'),
  visit: once('satisfied'),
});

describe('the way of a complaint', () => {
  test('goes through every stage to the archive', async () => {
    const way = await play({ number, stage: 'accept', round: 1 }, smooth());
    expect(way).toEqual([...MAIN_STAGES.map((stage) => `${stage} 1`), 'archive', 'succeeded']);
  });

  test('ends with a refusal, without archiving', async () => {
    const way = await play({ number, stage: 'accept', round: 1 }, { accept: once('refused') });
    expect(way).toEqual(['accept 1', 'succeeded']);
  });

  test('comes back to dispatch when the unit returns it, in the next round', async () => {
    const way = await play(
      { number, stage: 'dispatch', round: 1 },
      {
        ...smooth(),
        dispatch: [...once('dispatched'), ...once('dispatched', 2)],
        sign: [...once('returned', 2), ...once('signed', 2)],
        handle: once('handled', 2),
      },
    );
    expect(way.slice(0, 6)).toEqual(['dispatch 1', 'sign 1', 'dispatch 2', 'sign 2', 'handle 2', 'review 2']);
  });

  test('awaits the opinions of all co-handling units before the handling ends', async () => {
    const assists = [1, 2].map((round) => ({ number, round }));
    const way = await play(
      { number, stage: 'sign', round: 1 },
      { ...smooth(), sign: once('signed', 1, assists), assist: [...once('assisted'), ...once('assisted')] },
    );
    expect(way.slice(0, 4)).toEqual(['sign 1', 'assist 1', 'assist 2', 'handle 1']);
  });

  test('is handled again after a rejection and after a dissatisfied visit', async () => {
    const way = await play(
      { number, stage: 'handle', round: 1 },
      {
        handle: [...once('handled'), ...once('handled', 2), ...once('handled', 3)],
        review: [...once('rejected', 2), ...once('confirmed', 2), ...once('confirmed', 3)],
        reply: [...once('replied', 2), ...once('replied', 3)],
        visit: [...once('second-round', 3), ...once('dissatisfied', 3)],
      },
    );
    expect(way).toEqual([
      ...['handle 1', 'review 1', 'handle 2', 'review 2', 'reply 2', 'visit 2'],
      ...['handle 3', 'review 3', 'reply 3', 'visit 3', 'archive', 'succeeded'],
    ]);
  });

  test('fails loudly on an outcome that the stage does not have', async () => {
    const way = await play({ number, stage: 'reply', round: 4 }, { reply: once('accepted') });
    expect(way[0]).toBe('reply 4');
    expect(way[1]).toMatch(/outcome/);
  });

  test('fails loudly when started at a stage that does not exist', async () => {
    const way = await play({ number, stage: 'tidy-up', round: 1 }, {});
    expect(way).toHaveLength(1);
    expect(way[0]).toMatch(/stage/);
  });
});

test.each(STAGES)('resumes at %s with the round of the record', async (stage) => {
  const [first] = await play({ number, stage, round: 7 }, {});
  expect(first).toBe(`${stage} 7`);
});

test.each(STAGES.flatMap((stage) => STAGE_OUTCOMES[stage].map((outcome) => [stage, outcome] as const)))(
  'after %s, %s goes where the domain says',
  async (stage, outcome) => {
    const [, next] = await play({ number, stage, round: 1 }, { [stage]: once(outcome, 5) });
    const target = NEXT_STAGE[outcome];
    if (isEndState(target)) expect(next).toBe('succeeded');
    else expect(next).toBe(target === 'archive' ? 'archive' : `${target} 5`);
  },
);

describe('the definition', async () => {
  const states = Object.values(definition.States);

  test('has only states that every engine has, and no timer', () => {
    expect(new Set(states.map(({ Type }) => Type))).toEqual(
      new Set(['Pass', 'Choice', 'Task', 'Map', 'Succeed', 'Fail']),
    );
    expect(text).not.toMatch(/TimeoutSeconds|HeartbeatSeconds|JSONata|"Assign"|"Wait"/);
  });

  test('retries every task, first what Lambda could not do', () => {
    const tasks = states.filter(({ Type }) => Type === 'Task');
    expect(tasks).toHaveLength(STAGES.length + 1);
    for (const { Retry } of tasks) {
      expect(Retry).toMatchObject([
        { ErrorEquals: expect.arrayContaining(['Lambda.TooManyRequestsException']), MaxAttempts: 6 },
        { ErrorEquals: ['States.TaskFailed', 'States.Timeout'], MaxAttempts: 4 },
      ]);
    }
  });
});
