import type { EventData } from '../../../events/catalogue.ts';
import type { Clock } from '../clocks/clock.ts';
import type { Complaint } from '../complaints/complaint.ts';
import { unitFor } from '../complaints/service-policy.ts';
import type { CommandContext } from '../complaints/tasks/open-task.ts';
import { prepareSideTask } from '../complaints/tasks/side-task.ts';
import type { Task } from '../complaints/tasks/task.ts';
import { hashOf } from '../proof/event-chain.ts';
import { addresseeOf, heightOf, heightOfClock, type Rung, type SupervisionRecord } from './ladder.ts';

export type RungInput = Omit<SupervisionRecord, 'office'> & {
  /** The unit that has to answer. */
  unit: string;
  title: string;
  /** The office of the supervisor who raises it; else the supervising office, from the order on. */
  office?: string;
};

/** A rung as it is raised: the case that remembers it, the task and clock of its reply, and what its event says. */
export type PreparedRung = { complaint: Complaint; task: Task; clock: Clock; data: EventData<'rung-raised'> };

/** A rung and its reply; the caller decides with which event they are written. Null where the ladder has no such rung. */
export function prepareRung(
  before: Complaint,
  { unit, title, office, ...record }: RungInput,
  context: CommandContext,
): PreparedRung | null {
  const { ladder, routing, at, digest } = context;
  const { rung, clockId, cause, reason } = record;
  const reply = ladder.rungs.find((each) => each.rung === rung)?.reply;
  if (!reply) return null;
  const { procedure } = before;
  const ordinal = procedure.supervisions + 1;
  const named =
    office ?? (heightOf(rung) >= heightOf('order') ? unitFor('adjudicate', before, routing) : null);
  const { task, clock } = prepareSideTask(
    before,
    {
      kind: 'supervise',
      ordinal,
      unit,
      title,
      duration: reply,
      supervision: { ...record, office: named },
    },
    context,
  );
  const complaint: Complaint = {
    ...before,
    procedure: {
      ...procedure,
      supervisions: ordinal,
      rungs: withRung(before, { clockId, rung, at, unit }),
      listing: rung === 'listed' ? listedBy(before, { at, unit }) : procedure.listing,
    },
  };
  const data = {
    rung,
    clockId,
    unit,
    addressee: addresseeOf(rung),
    office: named,
    cause,
    supervision: ordinal,
    replyDueAt: task.dueAt,
    reasonHash: reason === null ? null : hashOf(reason, digest),
  };
  return { complaint, task, clock, data };
}

/** A clock comes to each rung once and only upwards; a supervisor's repeated reminder is a record, but no rung of the clock. */
function withRung(
  { procedure: { rungs } }: Complaint,
  raised: { clockId: string; rung: Rung; at: string; unit: string },
) {
  return heightOf(raised.rung) > heightOfClock(rungs, raised.clockId) ? [...rungs, raised] : rungs;
}

/** A case that is listed already stays listed since then. */
const listedBy = ({ procedure: { listing } }: Complaint, { at, unit }: { at: string; unit: string }) =>
  listing && listing.endedAt === null ? listing : { since: at, unit, endedAt: null };
