import type { CaseEvent } from '../case-event.ts';
import { type CaseFile, findClock, governingClockId } from '../case-file.ts';
import type { Task } from '../tasks/task.ts';
import type { Altered } from './altered.ts';
import { standingAfter } from './standing.ts';

type Rows = CaseFile & { events: readonly CaseEvent[] };

/** The row of the case, and its tasks', where they are not as the events and the time limits of the case say. */
export const alteredRows = (rows: Rows): Altered[] => [
  ...alteredCase(rows),
  ...alteredTasks(rows),
  ...goneTasks(rows),
];

const goneTasks = ({ tasks, events }: Rows): Altered[] =>
  events
    .filter(
      ({ type, data }) =>
        type === 'task-opened' &&
        !tasks.some(({ stage, round }) => stage === data.stage && round === data.round),
    )
    .map(({ version }) => ({ version, what: 'task' }));

function alteredCase({ complaint, clocks, events }: Rows): Altered[] {
  const [first] = events;
  if (first?.type !== 'complaint-submitted') return [];
  const { standing, version } = standingAfter(events);
  const { data, at, hash } = first;
  const governing = findClock(clocks, governingClockId(complaint, clocks) ?? '');
  const { state, stage, round, level, leadUnit } = standing;
  const told = { state, stage, round, level, leadUnit } as const;
  const begun = {
    contentHash: data.contentHash,
    category: data.category,
    division: data.division,
    against: data.against,
    submittedAt: at,
    receiptHead: hash,
  } as const;
  const isTold =
    keysOf(told).every((field) => complaint[field] === told[field]) &&
    (standing.holder === undefined || complaint.holder === standing.holder) &&
    complaint.version === events.length &&
    complaint.dueAt === (governing?.dueAt ?? null) &&
    complaint.mark === (governing?.mark ?? 'green');
  const isBegun = keysOf(begun).every((field) => complaint[field] === begun[field]);
  return [
    ...(isBegun ? [] : [{ version: 1, what: 'case' as const }]),
    ...(isTold ? [] : [{ version, what: 'case' as const }]),
  ];
}

const keysOf = <T extends object>(record: T) => Object.keys(record) as (keyof T)[];

/** What an open task has of its clock. */
const FOLLOWED = ['dueAt', 'unit', 'mark', 'yellowAt', 'provisional'] as const;

function alteredTasks({ tasks, clocks, events }: Rows): Altered[] {
  return tasks.flatMap((task): Altered[] => {
    const clock = findClock(clocks, task.clockId);
    const ends = events.flatMap((event) => endOf(event, task).map((end) => ({ end, event })));
    const last = ends.at(-1);
    if (task.status === 'open') {
      const follows = clock !== undefined && FOLLOWED.every((field) => task[field] === clock[field]);
      return follows && !last
        ? []
        : [{ version: last?.event.version ?? openedBy(events, task), what: 'task' }];
    }
    const { completion } = task;
    const isTold =
      last !== undefined &&
      completion !== null &&
      completion.at === last.event.at &&
      completion.result === last.end.result &&
      completion.nextRound === last.end.nextRound &&
      (last.end.outcome === undefined || completion.outcome === last.end.outcome) &&
      (last.end.onTime === undefined || completion.onTime === last.end.onTime);
    return isTold ? [] : [{ version: last?.event.version ?? openedBy(events, task), what: 'task' }];
  });
}

type End = { result: string; nextRound: number; outcome?: string; onTime?: boolean };

/** How an event says that a task ended, if it does. */
function endOf({ type, data }: CaseEvent, task: Task): End[] {
  const own = type === 'task-completed' && data.stage === task.stage && data.round === task.round;
  if (own) return [data];
  const ended = 'ended' in data ? (data.ended ?? []) : [];
  return ended.filter(({ stage, round }) => stage === task.stage && round === task.round);
}

/** The last event by the time that a task was opened. */
const openedBy = (events: readonly CaseEvent[], { openedAt }: Task) =>
  events.findLast(({ at }) => at <= openedAt)?.version ?? 1;
