import type { WorklistRow } from '../../../../../shared/contracts/worklist.ts';
import { STAGES } from '../../../../../shared/domain/complaints/tasks/stage.ts';
import { SIDE_KINDS, type TaskKind } from '../../../../../shared/domain/complaints/tasks/task.ts';

export const MARKS = ['red', 'yellow', 'green'] as const;
/** Kinds of tasks: the stations, and what is beside them. */
export const KINDS: readonly TaskKind[] = [...STAGES, ...SIDE_KINDS];

/** What the desk shows; both filters live in the address so that a view can be kept and sent. */
export type DeskFilters = {
  readonly mark: (typeof MARKS)[number] | null;
  readonly stage: TaskKind | null;
};

/** Reads the filters; a value the desk does not know counts as no filter. */
export function filtersOf(search: URLSearchParams): DeskFilters {
  return {
    mark: MARKS.find((mark) => mark === search.get('mark')) ?? null,
    stage: KINDS.find((kind) => kind === search.get('stage')) ?? null,
  };
}

/** The search part of the address for these filters, empty without any. */
export function searchOf(filters: DeskFilters): string {
  const search = new URLSearchParams();
  if (filters.mark !== null) search.set('mark', filters.mark);
  if (filters.stage !== null) search.set('stage', filters.stage);
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether a task passes the filters. */
export function passes(row: Pick<WorklistRow, 'mark' | 'stage'>, filters: DeskFilters): boolean {
  return (
    (filters.mark === null || row.mark === filters.mark) &&
    (filters.stage === null || row.stage === filters.stage)
  );
}
