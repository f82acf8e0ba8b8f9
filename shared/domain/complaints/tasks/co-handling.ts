import type { Clock } from '../../clocks/clock.ts';
import type { CaseFile } from '../case-file.ts';
import type { Complaint } from '../complaint.ts';
import { type CommandContext, prepareTask } from './open-task.ts';
import { prepareSideTask, titleOf } from './side-task.ts';
import type { Task } from './task.ts';

/** The lead unit begins to handle while the workflow still awaits the opinions of the others. */
export const besideOpinions = (
  { clocks: before, tasks }: CaseFile,
  complaint: Complaint,
  clocks: readonly Clock[],
  context: CommandContext,
) =>
  prepareTask(
    'handle',
    complaint.round,
    { complaint, clocks: [...clocks, ...before] },
    { title: titleOf(tasks), token: null },
    context,
  );

/** Numbers of the co-handling tasks that still wait for an opinion. */
export const openAssistsOf = (tasks: readonly Task[]) =>
  tasks.filter(({ stage, status }) => stage === 'assist' && status === 'open').map(({ round }) => round);

/** The lead unit cannot finish before the others (domain.md, section 1). */
export const hasOpenAssists = ({ tasks }: Pick<CaseFile, 'tasks'>) => openAssistsOf(tasks).length > 0;

/** Co-handling begins with the dispatch, each unit with a task and a clock of its own (协办). */
export const openAssists = (
  { complaint }: CaseFile,
  after: Complaint,
  units: readonly string[],
  title: string,
  context: CommandContext,
) =>
  units.map((unit, index) =>
    prepareSideTask(
      after,
      {
        kind: 'assist',
        ordinal: complaint.procedure.assists + index + 1,
        unit,
        title,
        duration: context.policy.durations.assist,
      },
      context,
    ),
  );
