import { type Clock, stopClock } from '../../clocks/clock.ts';
import { monthOf } from '../../clocks/month.ts';
import { listDissatisfied } from '../../supervision/list-dissatisfied.ts';
import type { PreparedRung } from '../../supervision/prepare-rung.ts';
import { type CaseFile, suspensionClock } from '../case-file.ts';
import type { Attachment, Complaint, Level } from '../complaint.ts';
import { followContact } from '../contact/first-contact.ts';
import { answersDispute } from '../follow-up/dispute-payment.ts';
import { onItsOwn } from '../undo-merging.ts';
import { besideOpinions, openAssists, openAssistsOf } from './co-handling.ts';
import { changedClocks, governingClock } from './completion-clocks.ts';
import { cancelSideTasks, finishTask } from './finish-task.ts';
import { nextPosition, type Position, type StationOutcome } from './next-position.ts';
import type { CommandContext } from './open-task.ts';
import { EXIT_OUTCOMES } from './stage.ts';
import type { Task } from './task.ts';

/** A decision that ends the task of the station where the case is. */
export type Leaving = {
  outcome: StationOutcome;
  /** Id of the person, or `complainant`, or `system`. */
  by: string;
  statement: Readonly<Record<string, unknown>>;
  /** Files that came with it. */
  attachments?: readonly Attachment[] | undefined;
  dispatch?: { leadUnit: string; level: Level; urgent: boolean; coUnits?: readonly string[] } | undefined;
};

/** What leaving a station changes; which event it is written with is the command's to say. */
export type Left = {
  complaint: Complaint;
  task: Task;
  /** Side tasks that ended with it. */
  cancelled: readonly Task[];
  openedTasks: readonly Task[];
  clocks: readonly Clock[];
  position: Position;
  onTime: boolean;
  /** The rung of the supervision ladder that came with it. */
  raised: PreparedRung['data'] | null;
};

/** Outcomes that leave nothing for co-handling units to do. */
const DROPS_ASSISTS: readonly StationOutcome[] = ['returned', 'transferred', ...EXIT_OUTCOMES];

/** Ends the station's task: stops and starts clocks, ends side tasks that have lost their purpose, moves the case on. */
export function leaveStation(file: CaseFile, task: Task, leaving: Leaving, context: CommandContext): Left {
  const { outcome, dispatch } = leaving;
  const decided = decidedBy(file.complaint, leaving, context.at);
  const position = nextPosition(file.complaint, task, outcome, context, decided.leadUnit);
  const ahead = { ...decided, ...position.complaint };
  const main = changedClocks(file, task, ahead, leaving, context);
  const leaves = (EXIT_OUTCOMES as readonly string[]).includes(outcome);
  const drops = DROPS_ASSISTS.includes(outcome);
  const ends = leaves || position.complaint.stage === null;
  const archives = position.complaint.stage === null && position.complaint.state === 'open';
  const side = cancelSideTasks(
    file,
    (each) =>
      (ends && !(archives && answersDispute(file.complaint, each))) || (drops && each.stage === 'assist'),
    context,
  );
  const opened = dispatch ? openAssists(file, decided, dispatch.coUnits ?? [], task.title, context) : [];
  const suspended = leaves ? suspensionClock(file.clocks) : undefined;
  const clocks = [
    ...main,
    ...side.clocks,
    ...opened.map(({ clock }) => clock),
    ...(suspended ? [stopClock(suspended, context.at, context.calendar)] : []),
  ];
  const assists = outcome === 'signed' ? openAssistsOf(file.tasks) : undefined;
  const ended = finishTask(
    task,
    {
      outcome,
      by: leaving.by,
      statement: leaving.statement,
      result: position.result,
      nextRound: position.nextRound,
      ...(assists && { assists }),
    },
    [...clocks, ...file.clocks],
    context,
  );
  const governing = governingClock(ahead, file.clocks, clocks);
  const left: Complaint = {
    ...ahead,
    mark: governing?.mark ?? 'green',
    dueAt: governing?.dueAt ?? null,
    heldSince: ahead.holder === file.complaint.holder ? file.complaint.heldSince : context.at,
    closedAt: ahead.state === 'open' ? null : context.at,
    finished: [...file.complaint.finished, ended.finished],
    procedure: {
      ...decided.procedure,
      assists: decided.procedure.assists + opened.length,
      ...(ends && { pendingApproval: null }),
      ...(leaves && { pendingApproval: null, suspension: null }),
    },
  };
  const besides = assists?.length ? [besideOpinions(file, left, clocks, context).task] : [];
  const contact = followContact(file, left, context);
  const rung =
    outcome === 'dissatisfied'
      ? listDissatisfied(contact.complaint, { clocks: file.clocks, title: task.title }, context)
      : null;
  return {
    complaint: rung?.complaint ?? contact.complaint,
    task: ended.task,
    cancelled: side.tasks,
    openedTasks: [...opened.map(({ task: assist }) => assist), ...besides, ...(rung ? [rung.task] : [])],
    clocks: [...clocks, ...contact.clocks, ...(rung ? [rung.clock] : [])],
    position,
    onTime: ended.onTime,
    raised: rung?.data ?? null,
  };
}

/** What the decision itself changes of the case, before it moves on. */
function decidedBy(complaint: Complaint, { outcome, dispatch, by }: Leaving, at: string): Complaint {
  const { procedure } = complaint;
  return {
    ...complaint,
    ...(dispatch && {
      leadUnit: dispatch.leadUnit,
      level: dispatch.level,
      urgent: complaint.urgent || dispatch.urgent,
    }),
    ...(outcome === 'handled' && { handledBy: by }),
    returns: complaint.returns + (outcome === 'returned' ? 1 : 0),
    dissatisfactions: complaint.dissatisfactions + (outcome === 'dissatisfied' ? 1 : 0),
    procedure: {
      ...procedure,
      ...(outcome === 'dissatisfied' && { visitTries: 0 }),
      ...(dispatch && { coUnits: dispatch.coUnits ?? [] }),
      ...((outcome === 'refused' || outcome === 'merged') && { refusedBy: by }),
      ...(outcome === 'overturned' && onItsOwn(procedure)),
      ...(outcome === 'forced' && { adjudicated: true }),
      ...((outcome === 'settled' || outcome === 'unsettled') &&
        procedure.referredTo && {
          referralResults: [
            ...procedure.referralResults,
            { body: procedure.referredTo, month: monthOf(at), settled: outcome === 'settled' },
          ],
        }),
    },
  };
}
