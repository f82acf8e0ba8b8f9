import type { CaseEvent } from '../../../shared/domain/complaints/case-event.ts';
import type { TaskNote } from '../../../shared/domain/complaints/tasks/task.ts';
import type { CaseRecord } from '../../../shared/persistence/case-repository.ts';

/** Approvals that were granted, with the reason they were asked for. */
export const grantedRequests = ({ tasks }: Pick<CaseRecord, 'tasks'>) =>
  tasks.flatMap(({ taskId, request, completion }) =>
    request && completion?.outcome === 'granted'
      ? [{ taskId, kind: request.kind, at: completion.at, reason: request.reason }]
      : [],
  );

/** Statements that are written for the complainant, by the outcome they come with. */
const WRITTEN_FOR_HIM: Readonly<Record<string, string>> = {
  'supplement-asked': 'ask',
  supplemented: 'text',
  refused: 'reason',
  upheld: 'reason',
  overturned: 'reason',
  'round-granted': 'reason',
  'round-declined': 'reason',
  declined: 'reason',
};

/** What was written with an event, where it is his own or meant for him; null where it is the units' own affair. */
export function noteOf(event: CaseEvent, record: CaseRecord): string | null {
  switch (event.type) {
    case 'information-added':
    case 'complaint-withdrawn':
    case 'reconsideration-requested':
    case 'payment-disputed':
      return record.additions.find(({ version }) => version === event.version)?.text ?? null;
    case 'task-completed': {
      const { stage, round, outcome } = event.data;
      const isOwn = event.actor.kind === 'complainant' && stage === 'visit';
      const name = isOwn ? 'reason' : WRITTEN_FOR_HIM[outcome];
      return name === undefined ? null : writtenAt(record, { stage, round }, name);
    }
    case 'approval-requested':
      return event.data.kind === 'withdrawal' ? reasonOfRequest(event.data.approval, record) : null;
    case 'approval-decided': {
      const { approval, kind, decision } = event.data;
      if (decision === 'granted') return kind === 'unmasking' ? null : reasonOfRequest(approval, record);
      return kind === 'withdrawal'
        ? writtenAt(record, { stage: 'approve', round: approval }, 'reason')
        : null;
    }
    case 'level-changed':
    case 'case-reopened':
    case 'payment-counted':
      return notedAt(record, event);
    default:
      return null;
  }
}

/** What a supervisor wrote to an act of his, which is noted on a task at the same moment. */
const notedAt = ({ tasks }: Pick<CaseRecord, 'tasks'>, { type, at }: CaseEvent) =>
  tasks.flatMap(({ notes }) => notes).find((note) => note.step === NOTED_AS[type] && note.at === at)?.text ??
  null;

const NOTED_AS: Readonly<Partial<Record<CaseEvent['type'], TaskNote['step']>>> = {
  'level-changed': 'level-changed',
  'case-reopened': 'reopened',
  'payment-counted': 'payment-counted',
};

const taskAt = ({ tasks }: Pick<CaseRecord, 'tasks'>, { stage, round }: { stage: string; round: number }) =>
  tasks.find((task) => task.stage === stage && task.round === round);

const reasonOfRequest = (approval: number, record: Pick<CaseRecord, 'tasks'>) =>
  taskAt(record, { stage: 'approve', round: approval })?.request?.reason ?? null;

function writtenAt(
  record: Pick<CaseRecord, 'tasks'>,
  at: { stage: string; round: number },
  name: string,
): string | null {
  const text = taskAt(record, at)?.completion?.statement[name];
  return typeof text === 'string' ? text : null;
}
