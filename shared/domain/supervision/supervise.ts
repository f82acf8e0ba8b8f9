import { actorOf, type Person } from '../complaints/actor.ts';
import { appendEvent, type CaseChange, type CaseFile, currentTask } from '../complaints/case-file.ts';
import { findPaid } from '../complaints/follow-up/count-payment.ts';
import type { CommandContext } from '../complaints/tasks/open-task.ts';
import { hashOf } from '../proof/event-chain.ts';
import { noted } from './noted.ts';
import { raised } from './raise-rung.ts';
import { pressedClock, refusalToSupervise } from './refusal-to-supervise.ts';
import { reopen } from './reopen.ts';
import {
  isRungAct,
  RUNG_OF,
  type RungAct,
  type SupervisionAct,
  type SupervisionRejection,
} from './supervision-act.ts';
import { takeOver } from './take-over.ts';

type Supervising = {
  person: Person;
  act: SupervisionAct;
  reason: string;
  /** Which payment was made, by its version; without it, of those in dispute the one recorded first. */
  payment?: number | undefined;
};
type Supervised = { ok: true; change: CaseChange } | { ok: false; code: SupervisionRejection };

/** A supervisor acts on a case on his own decision, with a reason: urges, orders, lists, takes it over, reopens it … */
export function supervise(file: CaseFile, input: Supervising, context: CommandContext): Supervised {
  const refusal = refusalToSupervise(file, input, context);
  if (refusal) return { ok: false, code: refusal };
  const change = changeOf(file, input, context);
  if (change) return { ok: true, change };
  const code = input.act === 'count-payment' ? 'payment.not-disputed' : 'supervision.not-now';
  return { ok: false, code };
}

function changeOf(file: CaseFile, input: Supervising, context: CommandContext): CaseChange | null {
  const { act } = input;
  if (isRungAct(act)) return raiseByDecision(file, { ...input, act }, context);
  if (act === 'unlist') return unlist(file, input, context);
  if (act === 'declare-malicious') return declareMalicious(file, input, context);
  if (act === 'count-payment') return findPaid(file, input, context);
  if (act === 'reopen') return reopen(file, input, context);
  const task = currentTask(file);
  return task ? takeOver(file, task, input, context) : null;
}

/** The rung counts for the clock: the time itself raises none below it any more. */
function raiseByDecision(
  file: CaseFile,
  { person, act, reason }: Supervising & { act: RungAct },
  context: CommandContext,
): CaseChange | null {
  const clock = pressedClock(file);
  if (!clock) return null;
  const { clockId, unit } = clock;
  return raised(
    file,
    {
      rung: RUNG_OF[act],
      clockId,
      unit,
      cause: 'decided',
      by: person.id,
      reason,
      office: person.organisation,
    },
    actorOf(person),
    context,
  );
}

/** Listed supervision ends (摘牌). */
function unlist(
  file: CaseFile,
  { person, reason }: Supervising,
  { at, digest }: CommandContext,
): CaseChange | null {
  const { procedure } = file.complaint;
  const { listing } = procedure;
  if (!listing) return null;
  const { complaint, event } = appendEvent(
    { ...file.complaint, procedure: { ...procedure, listing: { ...listing, endedAt: at } } },
    {
      type: 'case-unlisted',
      at,
      actor: actorOf(person),
      data: { unit: listing.unit, since: listing.since, reasonHash: hashOf(reason, digest) },
    },
    digest,
  );
  const changedTasks = noted(file, { step: 'unlisted', at, by: person.id, text: reason });
  return { complaint, event, openedTasks: [], changedTasks, clocks: [] };
}

/** A complaint is found to be malicious: a record for those who come after, which changes nothing of the procedure. */
function declareMalicious(
  file: CaseFile,
  { person, reason }: Supervising,
  { at, digest }: CommandContext,
): CaseChange {
  const { complaint, event } = appendEvent(
    { ...file.complaint, procedure: { ...file.complaint.procedure, malicious: true } },
    {
      type: 'malice-declared',
      at,
      actor: actorOf(person),
      data: { office: person.organisation, reasonHash: hashOf(reason, digest) },
    },
    digest,
  );
  const changedTasks = noted(file, { step: 'declared-malicious', at, by: person.id, text: reason });
  return { complaint, event, openedTasks: [], changedTasks, clocks: [] };
}
