import type { EventType } from '../../events/catalogue.ts';
import type { CaseCloudEvent } from '../../events/envelope.ts';
import type { ApprovalKind, Decision } from '../domain/complaints/approvals/approval.ts';
import type { StageOutcome } from '../domain/complaints/tasks/stage.ts';
import type { TaskKind } from '../domain/complaints/tasks/task.ts';
import type { NoticeKey } from '../domain/notifications/template-keys.ts';

/** A type of event or a variant of one: by the station, by what the workflow hears, by what was decided. */
type Situation =
  | EventType
  | `payment-counted:${'complainant' | 'supervision'}`
  | `task-opened:${TaskKind}`
  | `task-completed:${StageOutcome}`
  | `approval-decided:${ApprovalKind}:${Decision}`;

/**
 * What of a case's life its complainant is told, and by which templates; what is not here is not told.
 */
const NEWS: Readonly<Partial<Record<Situation, NoticeKey>>> = {
  'complaint-submitted': 'receipt',
  'task-opened:supplement': 'supplement-asked',
  'task-opened:visit': 'visit-announced',
  'task-completed:accepted': 'accepted',
  'task-completed:refused': 'refused',
  'task-completed:lapsed': 'refused',
  'task-completed:upheld': 'upheld',
  'task-completed:merged': 'merging-upheld',
  'task-completed:overturned': 'accepted',
  'task-completed:answered': 'answered',
  'task-completed:replied': 'answered',
  'task-completed:not-drawn': 'answered',
  'task-completed:second-round': 'second-round',
  'task-completed:round-granted': 'second-round',
  'task-completed:round-declined': 'round-declined',
  'task-completed:settled': 'transfer-result',
  'task-completed:unsettled': 'transfer-result',
  'task-completed:declined': 'transfer-declined',
  'approval-decided:extension:granted': 'due-moved',
  'approval-decided:suspension:granted': 'suspended',
  'approval-decided:termination:granted': 'terminated',
  'approval-decided:refusal:granted': 'refused',
  'approval-decided:transfer:granted': 'transferred',
  'approval-decided:withdrawal:granted': 'withdrawn',
  'approval-decided:withdrawal:denied': 'withdrawal-declined',
  'approval-decided:withdrawal:lapsed': 'withdrawal-declined',
  'suspension-ended': 'due-moved',
  'clock-recalculated': 'due-moved',
  'level-changed': 'due-moved',
  'case-reopened': 'reopened',
  'complaint-withdrawn': 'withdrawn',
  'complaint-merged': 'merged',
  'case-linked': 'linked',
  'complaint-archived': 'archived',
  'letter-written': 'letter-written',
  'payment-recorded': 'payment-recorded',
  'payment-counted:supervision': 'payment-found',
  'instalment-missed': 'instalment-missed',
  'commitment-broken': 'promise-broken',
};

/** The type of an event as `NEWS` has it, with what tells its variants apart. */
function situationOf(event: CaseCloudEvent): string {
  const type = event.type.split('.')[1] ?? '';
  switch (event.type) {
    case 'suda.task-opened.v1':
      return `${type}:${event.data.stage}`;
    case 'suda.task-completed.v1':
      return `${type}:${event.data.result}`;
    case 'suda.approval-decided.v1':
      return `${type}:${event.data.kind}:${event.data.decision}`;
    case 'suda.payment-counted.v1':
      return `${type}:${event.data.by}`;
    default:
      return type;
  }
}

/** By which templates the complainant is told of an event; null if it is none of his concern. */
export const noticeOf = (event: CaseCloudEvent): NoticeKey | null =>
  new Map(Object.entries(NEWS)).get(situationOf(event)) ?? null;
