import type { TaskCompletion } from '../../shared/contracts/task-completion.ts';
import type { Stage } from '../../shared/domain/complaints/tasks/stage.ts';
import type { Api } from './api.ts';
import { until } from './until.ts';

/** The unit that handles: the one of the demo people `handler` and `lead`. */
export const LEAD_UNIT = '330203-market';

export interface Step {
  readonly stage: Stage;
  readonly as: string;
  readonly completion: TaskCompletion;
}

const answer = '已责令整改，今后按计划检查。';

/** A smooth way from acceptance to the end, by the demo people. */
export const WAY: readonly Step[] = [
  { stage: 'accept', as: 'dispatcher', completion: { outcome: 'accepted' } },
  {
    stage: 'dispatch',
    as: 'dispatcher',
    completion: { outcome: 'dispatched', leadUnit: LEAD_UNIT, level: 'general' },
  },
  { stage: 'sign', as: 'handler', completion: { outcome: 'signed' } },
  {
    stage: 'handle',
    as: 'handler',
    completion: { outcome: 'handled', opinion: '已核实三次检查无计划。', answer },
  },
  { stage: 'review', as: 'lead', completion: { outcome: 'confirmed' } },
  { stage: 'reply', as: 'handler', completion: { outcome: 'replied', answer, channel: 'platform' } },
  { stage: 'visit', as: 'visitor', completion: { outcome: 'satisfied' } },
];

/** The id of a station's first task, as the API names it. */
export const taskOf = (number: string, stage: Stage): string => `${number}.${stage}.1`;

/** Waits until the workflow has opened the station's task. */
export async function untilAt(
  api: Api,
  { number, queryCode }: { number: string; queryCode: string },
  stage: Stage,
) {
  await until(`${number} is at ${stage}`, async () => {
    const seen = await api.follow(number, queryCode);
    return seen.stage === stage && seen.due !== null;
  });
}

/** Takes a case the rest of its way. */
export async function goOn(
  api: Api,
  filed: { number: string; queryCode: string },
  keyOf: (stage: Stage) => string,
  way: readonly Step[] = WAY,
): Promise<void> {
  for (const { stage, as, completion } of way) {
    await untilAt(api, filed, stage);
    await api.complete(taskOf(filed.number, stage), completion, as, keyOf(stage));
  }
  await untilArchived(api, filed);
}

export const untilArchived = (api: Api, { number, queryCode }: { number: string; queryCode: string }) =>
  until(`${number} is archived`, async () => (await api.follow(number, queryCode)).state === 'archived');
