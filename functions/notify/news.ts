import type { EventType } from '../../events/catalogue.ts';
import type { CaseCloudEvent } from '../../events/envelope.ts';
import type { NoticeKey } from '../../shared/domain/notifications/template-keys.ts';

/**
 * What of a case's life its complainant is told, and by which templates; what is not here is not told. A line names an
 * event type, and after the colon the variant of it that is meant (see `situationOf`).
 */
const NEWS: Readonly<Partial<Record<EventType | `${EventType}:${string}`, NoticeKey>>> = {
  'complaint-submitted': 'receipt',
  'task-completed:accepted': 'accepted',
  'task-completed:refused': 'refused',
  'task-completed:replied': 'answered',
  'task-completed:second-round': 'second-round',
  'task-opened:visit': 'visit-announced',
  'complaint-archived': 'archived',
};

/** The type of an event as `NEWS` has it, with what tells its variants apart. */
function situationOf(event: CaseCloudEvent): string {
  const type = event.type.split('.')[1] ?? '';
  if (event.type === 'suda.task-completed.v1') return `${type}:${event.data.result}`;
  if (event.type === 'suda.task-opened.v1') return `${type}:${event.data.stage}`;
  return type;
}

/** By which templates the complainant is told of an event; null if it is none of his concern. */
export const noticeOf = (event: CaseCloudEvent): NoticeKey | null =>
  new Map(Object.entries(NEWS)).get(situationOf(event)) ?? null;
