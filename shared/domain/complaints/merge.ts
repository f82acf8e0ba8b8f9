import { hashOf } from '../proof/event-chain.ts';
import { actorOf, type Person, type Role } from './actor.ts';
import { isAgainst } from './against.ts';
import { appendEvent, type CaseChange, type CaseFile, currentTask } from './case-file.ts';
import type { Complaint } from './complaint.ts';
import { isComplainedOf, mayRead, refusalToComplete } from './permissions.ts';
import type { CaseLink } from './procedure.ts';
import { type Rejection, type RejectionCode, reject } from './rejection.ts';
import { endedTask } from './tasks/ended-task.ts';
import { leaveStation } from './tasks/leave-station.ts';
import type { CommandContext } from './tasks/open-task.ts';
import type { Stage } from './tasks/stage.ts';

type Two = { file: CaseFile; other: CaseFile };
type Both = { ok: true; change: CaseChange; otherChange: CaseChange } | Rejection;

/**
 * The intake centre merges a duplicate into another open case (合并): both keep their numbers, the duplicate's complainant goes on
 * following the other case, and each case says so.
 */
export function mergeInto(
  { file, other }: Two,
  { person, reason }: { person: Person; reason: string },
  context: CommandContext,
): Both {
  const refusal = refusalToMerge({ file, other }, person);
  if (refusal) return reject(refusal);
  const task = currentTask(file);
  if (!task) return reject('merge.not-now');
  const left = leaveStation(file, task, { outcome: 'merged', by: person.id, statement: { reason } }, context);
  const into = other.complaint.number;
  const { complaint, event } = appendEvent(
    { ...left.complaint, procedure: { ...left.complaint.procedure, mergedInto: into } },
    {
      type: 'complaint-merged',
      at: context.at,
      actor: actorOf(person),
      data: {
        into,
        unit: task.unit,
        reasonHash: hashOf(reason, context.digest),
        ended: [left.task, ...left.cancelled].map(endedTask),
      },
    },
    context.digest,
  );
  const change: CaseChange = {
    complaint,
    event,
    openedTasks: [],
    changedTasks: [left.task, ...left.cancelled],
    clocks: left.clocks,
  };
  const link = { number: file.complaint.number, kind: 'duplicate' } as const;
  return { ok: true, change, otherChange: withLink(other, link, person, context) };
}

/** Who writes into cases that he may read; auditors and complainants only read. */
const LINKING_ROLES: readonly Role[] = ['dispatcher', 'handler', 'lead', 'visitor', 'supervisor'];

/** Two cases that belong together are linked (关联); each goes on by itself. */
export function linkCases(
  { file, other }: Two,
  { person }: { person: Person },
  context: CommandContext,
): Both {
  if (file.complaint.number === other.complaint.number) return reject('merge.same-case');
  for (const each of [file, other]) {
    if (isComplainedOf(person, each.complaint)) return reject('case.complained-of-unit');
    if (!mayRead(person, each.complaint)) return reject('task.not-yours');
  }
  if (!person.roles.some((role) => LINKING_ROLES.includes(role))) return reject('task.role-not-allowed');
  const linkTo = (one: CaseFile, two: CaseFile) =>
    withLink(one, { number: two.complaint.number, kind: 'related' }, person, context);
  return { ok: true, change: linkTo(file, other), otherChange: linkTo(other, file) };
}

function refusalToMerge({ file, other }: Two, person: Person): RejectionCode | null {
  if (file.complaint.number === other.complaint.number) return 'merge.same-case';
  if (isComplainedOf(person, file.complaint) || isComplainedOf(person, other.complaint))
    return 'case.complained-of-unit';
  if (!mayRead(person, other.complaint)) return 'task.not-yours';
  const task = currentTask(file);
  if (!task) return 'merge.not-now';
  const refusal = refusalToComplete(person, task, file.complaint);
  if (refusal) return refusal;
  if (!['accept', 'dispatch'].includes(task.stage) || other.complaint.state !== 'open')
    return 'merge.not-now';
  if (other.complaint.stage === null || ANSWERED.includes(other.complaint.stage)) return 'merge.answered';
  if (!isSameMatter(file.complaint, other.complaint)) return 'merge.other-matter';
  return file.complaint.procedure.pendingApproval ? 'task.approval-pending' : null;
}

/** Where the answer has been given: nobody would write one for who comes now. */
const ANSWERED: readonly Stage[] = ['visit', 'decide'];

/**
 * Whoever the firewall keeps out of the duplicate must be kept out of the other case, and a complaint keeps its way: no debt is
 * followed, and nobody visits, where it would go on as a request for help.
 */
const isSameMatter = (duplicate: Complaint, other: Complaint): boolean =>
  (duplicate.against === null || isAgainst(other, duplicate.against)) &&
  (duplicate.procedure.track === 'help' || duplicate.procedure.track === other.procedure.track);

function withLink(
  { complaint: before }: CaseFile,
  link: CaseLink,
  person: Person,
  { at, digest }: CommandContext,
): CaseChange {
  const known = before.procedure.links.find(({ number }) => number === link.number);
  const others = before.procedure.links.filter((each) => each !== known);
  // A duplicate stays one, whatever else is said of the two.
  const linked = known?.kind === 'duplicate' ? known : link;
  const { complaint, event } = appendEvent(
    { ...before, procedure: { ...before.procedure, links: [...others, linked] } },
    { type: 'case-linked', at, actor: actorOf(person), data: linked },
    digest,
  );
  return { complaint, event, openedTasks: [], changedTasks: [], clocks: [] };
}
