import * as z from 'zod';
import { taskKind } from '../../shared/contracts/case-terms.ts';
import {
  type TaskCompleted,
  type TaskCompletion,
  taskCompleted,
} from '../../shared/contracts/task-completion.ts';
import { dateOf } from '../../shared/domain/clocks/day.ts';
import type { Person } from '../../shared/domain/complaints/actor.ts';
import type { CaseFile } from '../../shared/domain/complaints/case-file.ts';
import { completeTask } from '../../shared/domain/complaints/tasks/complete-task.ts';
import type { CommandContext } from '../../shared/domain/complaints/tasks/open-task.ts';
import { letGo } from '../../shared/domain/complaints/undo-merging.ts';
import { parseComplaintNumber } from '../../shared/domain/identifiers/complaint-number.ts';
import { existsOn } from '../../shared/domain/organisations/exists-on.ts';
import { sha256 } from '../../shared/domain/proof/sha-256.ts';
import { answerOnce } from '../../shared/middleware/answer-once.ts';
import { ProblemError } from '../../shared/middleware/problem-error.ts';
import { changeParts, readCaseFile, saveChange } from '../../shared/persistence/case-repository.ts';
import { readOrganisation } from '../../shared/persistence/organisation-repository.ts';
import { readRulesOf } from '../../shared/persistence/pinned-rules.ts';
import type { CaseworkDependencies } from './dependencies.ts';
import { checkReason } from './offers/refusal-reasons.ts';
import { problemOf } from './problem-of.ts';

/** A person finishes a task; sent again with its key, the request gets its first answer. */
export async function completeCaseTask(
  taskId: string,
  completion: TaskCompletion,
  key: string | null,
  person: Person,
  { now }: Pick<CaseworkDependencies, 'now'>,
): Promise<TaskCompleted> {
  const at = now();
  const repeatable = { scope: `complete-task#${person.id}`, key, request: { taskId, completion }, at };
  return answerOnce(repeatable, taskCompleted, async (keep) => {
    const { change, before, answer, besides } = await decide(taskId, completion, person, at);
    await saveChange(change, before, [...besides, ...keep(answer)]);
    return answer;
  });
}

/** What the decision changes, and the answer that stands in the same transaction. */
async function decide(taskId: string, completion: TaskCompletion, person: Person, at: string) {
  const number = numberOf(taskId);
  const file = await readCaseFile(number);
  if (!file) throw new ProblemError('task.not-found');
  const { outcome, version, ...statement } = completion;
  const dispatch =
    completion.outcome === 'dispatched' || completion.outcome === 'forced'
      ? await checkedDispatch(completion, dateOf(at))
      : undefined;
  const context = { at, digest: sha256, ...(await readRulesOf(file.complaint, at)) };
  const decision = completeTask(
    file,
    { taskId, person, outcome, seenVersion: version, statement, dispatch },
    context,
  );
  if (!decision.ok) throw problemOf(decision);
  if (completion.outcome === 'refused') await checkReason(file.complaint, completion.reasonCode);
  const { complaint } = decision.change;
  const answer: TaskCompleted = { number, taskId, outcome, version: complaint.version, head: complaint.head };
  const besides = outcome === 'overturned' ? await partsOfHost(file, person, context) : [];
  return { change: decision.change, before: file.complaint.version, answer, besides };
}

/** The case that a merging is undone with changes in the same transaction. */
async function partsOfHost({ complaint }: CaseFile, person: Person, context: CommandContext) {
  const { mergedInto } = complaint.procedure;
  const host = mergedInto === null ? null : await readCaseFile(mergedInto);
  if (!host) return [];
  return changeParts(letGo(host, complaint.number, person, context), host.complaint.version);
}

const taskIdParts = z.tuple([z.string(), taskKind, z.string().regex(/^\d+$/)]);

/** The case a task id belongs to: `<number>.<stage>.<round>`. */
function numberOf(taskId: string): string {
  const parts = taskIdParts.safeParse(taskId.split('.'));
  const parsed = parts.success ? parseComplaintNumber(parts.data[0]) : null;
  if (!parsed?.ok) throw new ProblemError('task.not-found');
  return parsed.number;
}

type Dispatch = Extract<TaskCompletion, { outcome: 'dispatched' | 'forced' }>;

/** The chosen units exist on this day (yyyy-mm-dd) and handle complaints. */
async function checkedDispatch({ leadUnit, level, urgent = false, coUnits = [] }: Dispatch, day: string) {
  await Promise.all([
    checkUnit(leadUnit, 'leadUnit', day),
    ...coUnits.map((unit, index) => checkUnit(unit, `coUnits.${index}`, day)),
  ]);
  return { leadUnit, level, urgent, coUnits };
}

async function checkUnit(id: string, path: string, day: string): Promise<void> {
  const unit = await readOrganisation(id);
  if (!unit || !existsOn(unit, day)) throw new ProblemError('dispatch.unit-unknown', [{ path, message: id }]);
  if (!unit.duties.includes('handling'))
    throw new ProblemError('dispatch.unit-cannot-handle', [{ path, message: id }]);
}
