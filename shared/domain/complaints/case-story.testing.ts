import type { Clock } from '../clocks/clock.ts';
import type { CaseChange, CaseFile } from './case-file.ts';
import type { Task } from './tasks/task.ts';

/** A case with every change that made it what it is. */
export type CaseStory = { file: CaseFile; changes: readonly CaseChange[] };

export const eventsOf = ({ changes }: CaseStory) => changes.map(({ event }) => event);

/** The case after a change, as the table would hold it. */
export const tell = ({ file, changes }: CaseStory, change: CaseChange): CaseStory => ({
  file: {
    complaint: change.complaint,
    tasks: merge(file.tasks, [...change.openedTasks, ...change.changedTasks], ({ taskId }: Task) => taskId),
    clocks: merge(file.clocks, change.clocks, ({ clockId }: Clock) => clockId),
  },
  changes: [...changes, change],
});

const merge = <T>(before: readonly T[], after: readonly T[], idOf: (item: T) => string): T[] => [
  ...new Map([...before, ...after].map((item) => [idOf(item), item])).values(),
];
