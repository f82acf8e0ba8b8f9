import { appendEntry } from '../clocks/clock.ts';
import { actorOf, type Person } from '../complaints/actor.ts';
import { cancelApproval } from '../complaints/approvals/cancel-approval.ts';
import {
  appendEvent,
  type CaseChange,
  type CaseFile,
  findClock,
  handlingClock,
} from '../complaints/case-file.ts';
import type { Complaint } from '../complaints/complaint.ts';
import { followContact } from '../complaints/contact/first-contact.ts';
import { endedTask } from '../complaints/tasks/ended-task.ts';
import type { CommandContext } from '../complaints/tasks/open-task.ts';
import type { Task } from '../complaints/tasks/task.ts';
import { hashOf } from '../proof/event-chain.ts';
import { withNextRung } from './next-rung.ts';
import { LEAD_STAGES } from './refusal-to-supervise.ts';

/**
 * The supervising office takes the present task over (提级办理): clocks run on as they are, and time is charged to the office
 * from here. Where the lead unit worked on it, the office leads the case from now on and cannot return it. What the unit had asked to
 * have approved needs no decision any more.
 */
export function takeOver(
  file: CaseFile,
  task: Task,
  { person, reason }: { person: Person; reason: string },
  context: CommandContext,
): CaseChange {
  const { at, calendar, digest } = context;
  const unit = person.organisation;
  const leads = LEAD_STAGES.includes(task.stage);
  const { approval, complaint: before, clocks: ofApproval } = cancelApproval(file, context);
  const taken: Complaint = {
    ...before,
    holder: unit,
    heldSince: at,
    leadUnit: leads ? unit : before.leadUnit,
    procedure: {
      ...before.procedure,
      adjudicated: before.procedure.adjudicated || leads,
      takeOvers: [...before.procedure.takeOvers, { stage: task.stage, from: task.unit, to: unit, at }],
    },
  };
  const handling = leads ? handlingClock(file.clocks) : undefined;
  const clocks = file.clocks
    .filter(
      ({ clockId, status }) => status !== 'stopped' && [task.clockId, handling?.clockId].includes(clockId),
    )
    .map((clock) => appendEntry(clock, { kind: 'transfer', at, unit }, calendar))
    .map((clock) => withNextRung(clock, taken, context));
  // As everything that is written into a clock, the transfer brings its mark and due time up to now.
  const now = findClock(clocks, task.clockId) ?? task;
  const contact = followContact(file, taken, context);
  const { complaint, event } = appendEvent(
    { ...contact.complaint, dueAt: now.dueAt, mark: now.mark },
    {
      type: 'case-taken-over',
      at,
      actor: actorOf(person),
      data: {
        stage: task.stage,
        round: task.round,
        from: task.unit,
        unit,
        ...(approval?.request && {
          cancelled: { approval: approval.round, kind: approval.request.kind },
          ended: [endedTask(approval)],
        }),
        reasonHash: hashOf(reason, digest),
      },
    },
    digest,
  );
  const note = { step: 'taken-over', at, by: person.id, text: reason } as const;
  return {
    complaint,
    event,
    openedTasks: [],
    changedTasks: [
      {
        ...task,
        unit,
        dueAt: now.dueAt,
        yellowAt: now.yellowAt,
        provisional: now.provisional,
        mark: now.mark,
        notes: [...task.notes, note],
      },
      ...(approval ? [approval] : []),
    ],
    clocks: [...clocks, ...contact.clocks, ...ofApproval],
  };
}
