import type { Clock } from '../clocks/clock.ts';
import type { CaseChange, CaseFile } from './case-file.ts';
import type { Task } from './task.ts';

/** A case with every change that made it what it is. */
export type CaseStory = { file: CaseFile; changes: readonly CaseChange[] };

export const eventsOf = ({ changes }: CaseStory) => changes.map(({ event }) => event);

/** The case after a change, as the table would hold it. */
export const tell = ({ file, changes }: CaseStory, change: CaseChange): CaseStory => ({
  file: {
    complaint: change.complaint,
    tasks: merge(file.tasks, [change.openedTask, change.changedTask], ({ taskId }: Task) => taskId),
    clocks: merge(file.clocks, change.clocks, ({ clockId }: Clock) => clockId),
  },
  changes: [...changes, change],
});

const merge = <T>(before: readonly T[], after: readonly (T | null)[], idOf: (item: T) => string): T[] => [
  ...new Map(
    [...before, ...after].filter((item) => item !== null).map((item) => [idOf(item), item]),
  ).values(),
];
