import type { EventView, TaskView } from './views.ts';

/** An event of the timeline with what a person wrote at it. */
export type TimelineEntry = {
  readonly event: EventView;
  readonly statement: NonNullable<TaskView['statement']>;
};

const nothing: NonNullable<TaskView['statement']> = {};

/**
 * The events, newest first, each with what was written when it happened. A task's statement belongs to the first event of the
 * instant at which the task was completed: later ones of that instant are what the workflow made of it.
 */
export function timelineOf(
  events: readonly EventView[],
  tasks: readonly TaskView[],
): readonly TimelineEntry[] {
  const written = new Map(
    tasks.flatMap(({ completedAt, statement }) =>
      completedAt === null || statement === null ? [] : [[completedAt, statement] as const],
    ),
  );
  const inOrder = events.toSorted((one, other) => one.version - other.version);
  const entries = inOrder.map((event) => {
    const statement = written.get(event.at) ?? nothing;
    written.delete(event.at);
    return { event, statement };
  });
  return entries.reverse();
}
