import type { CaseEvent } from '../case-event.ts';

/** What an event says of a due time: of one clock by its id, or of the clock of a kind that ran then. */
export type StatedDue = { version: number; at: string; clock: string; dueAt: string };

/** Every due time that events state, and of which clock. */
export const statedDues = (events: readonly CaseEvent[]): StatedDue[] =>
  events.flatMap((event) =>
    duesIn(event).map(({ clock, dueAt }) => ({ version: event.version, at: event.at, clock, dueAt })),
  );

type Due = Pick<StatedDue, 'clock' | 'dueAt'>;

function duesIn({ type, data }: CaseEvent): Due[] {
  switch (type) {
    case 'complaint-submitted':
      return [{ clock: 'accept', dueAt: data.dueAt }];
    case 'task-opened':
    case 'reconsideration-requested':
    case 'instalment-missed':
      return [{ clock: data.stage === 'review' ? 'handle' : data.stage, dueAt: data.dueAt }];
    case 'suspension-ended':
      return [{ clock: 'handle', dueAt: data.dueAt }];
    case 'clock-marked':
    case 'level-changed':
    case 'case-reopened':
      return [{ clock: data.clockId, dueAt: data.dueAt }];
    case 'clock-recalculated':
      return data.clocks.map(({ clockId, dueAt }) => ({ clock: clockId, dueAt }));
    case 'approval-requested':
      return [{ clock: `approve#${data.approval}`, dueAt: data.dueAt }];
    case 'commitment-broken':
      return [{ clock: `commitment#${data.commitment}`, dueAt: data.dueAt }];
    case 'payment-disputed':
    case 'rung-raised':
      return [dueOfReply(data)];
    case 'task-completed':
      return data.raised ? [dueOfReply(data.raised)] : [];
    default:
      return [];
  }
}

const dueOfReply = ({ supervision, replyDueAt }: { supervision: number; replyDueAt: string }): Due => ({
  clock: `supervise#${supervision}`,
  dueAt: replyDueAt,
});
