import type { CommitmentView } from '../../../../../shared/contracts/followed-views.ts';
import type { TaskView } from '../../../../../shared/contracts/task-views.ts';

/** The promises that a unit has to answer for with this task: it is opened at the moment when they count as broken. */
export const brokenPromisesOf = (
  { stage, supervision, openedAt }: Pick<TaskView, 'stage' | 'supervision' | 'openedAt'>,
  commitments: readonly CommitmentView[],
): readonly CommitmentView[] =>
  stage === 'supervise' && supervision === null
    ? commitments.filter(({ brokenAt }) => brokenAt === openedAt)
    : [];
