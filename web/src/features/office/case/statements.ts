import type { EventView, TaskView } from './views.ts';

/** An event of the timeline with what a person wrote at it. */
export type TimelineEntry = {
  readonly event: EventView;
  readonly statement: NonNullable<TaskView['statement']>;
};

const nothing: NonNullable<TaskView['statement']> = {};

/**
 * The events, newest first, each with what was written when it happened. A task's statement belongs to the first event of the
 * instant at which the task was completed: later ones of that instant are what the workflow made of it. Tasks that ended at one
 * instant ended by one decision.
 */
export function timelineOf(
  events: readonly EventView[],
  tasks: readonly TaskView[],
): readonly TimelineEntry[] {
  const written = new Map<string, NonNullable<TaskView['statement']>>();
  for (const { completedAt, statement } of tasks) {
    if (completedAt !== null) written.set(completedAt, { ...written.get(completedAt), ...statement });
  }
  const inOrder = events.toSorted((one, other) => one.version - other.version);
  const entries = inOrder.map((event) => {
    const statement = written.get(event.at) ?? nothing;
    written.delete(event.at);
    return { event, statement };
  });
  return entries.reverse();
}
