import type { OfficialCase } from '../../../../../shared/contracts/official-case.ts';
import type { Unit } from '../../../../../shared/contracts/reference-data.ts';
import type { TaskView } from '../../../../../shared/contracts/task-views.ts';

/** One unit's part in a joint handling; `task` is null before its work has begun. */
export type JointPart = {
  readonly unit: Unit;
  readonly role: 'lead' | 'assist';
  readonly task: TaskView | null;
  readonly state: 'open' | 'coming' | 'done' | 'late' | 'cancelled';
};

const stateOf = (task: TaskView | null): JointPart['state'] => {
  if (task === null) return 'coming';
  if (task.status === 'open') return 'open';
  if (task.outcome === 'cancelled') return 'cancelled';
  return task.onTime === false ? 'late' : 'done';
};

/** The lead unit's and each co-handling unit's part, each by its latest task; empty where one unit handles alone. */
export function jointPartsOf({
  leadUnit,
  tasks,
}: Pick<OfficialCase, 'leadUnit' | 'tasks'>): readonly JointPart[] {
  const assists = tasks.filter(({ stage }) => stage === 'assist');
  if (leadUnit === null || assists.length === 0) return [];
  const latest = (of: readonly TaskView[]) => of.toSorted((a, b) => a.round - b.round).at(-1) ?? null;
  const handling = latest(
    tasks.filter(({ stage, unit }) => ['sign', 'handle'].includes(stage) && unit.id === leadUnit.id),
  );
  const work = latest(tasks.filter(({ stage, unit }) => stage === 'handle' && unit.id === leadUnit.id));
  const lead = work ?? (handling?.status === 'open' ? handling : null);
  const units = new Map(assists.map(({ unit }) => [unit.id, unit]));
  return [
    { unit: leadUnit, role: 'lead', task: lead, state: stateOf(lead) },
    ...[...units.values()].map((unit): JointPart => {
      const task = latest(assists.filter((assist) => assist.unit.id === unit.id));
      return { unit, role: 'assist', task, state: stateOf(task) };
    }),
  ];
}
