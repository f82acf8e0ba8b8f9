import { DescribeExecutionCommand, ExecutionDoesNotExist } from '@aws-sdk/client-sfn';
import type { Redriven } from '../../shared/contracts/redrive.ts';
import type { Person } from '../../shared/domain/complaints/actor.ts';
import { executionName, redrive } from '../../shared/domain/complaints/redrive.ts';
import { parseComplaintNumber } from '../../shared/domain/identifiers/complaint-number.ts';
import { sha256 } from '../../shared/domain/proof/sha-256.ts';
import { ProblemError } from '../../shared/middleware/problem-error.ts';
import { readCaseFile, saveChange } from '../../shared/persistence/case-repository.ts';
import type { AdminDependencies } from './dependencies.ts';

/**
 * Lets a new execution take up a case whose execution has died. The event is what starts it, like every execution. One
 * that is not known gets the same name again, so asking twice before it runs still makes one.
 */
export async function redriveCase(
  numberText: string,
  person: Person,
  dependencies: AdminDependencies,
): Promise<Redriven> {
  if (!person.roles.includes('admin')) throw new ProblemError('authorisation.denied');
  const parsed = parseComplaintNumber(numberText);
  const file = parsed.ok ? await readCaseFile(parsed.number) : null;
  if (!file) throw new ProblemError('case.not-found');
  const { complaint } = file;
  if (complaint.state !== 'open') throw new ProblemError('case.closed');
  const last = await statusOf(executionName(complaint.number, complaint.executions), dependencies);
  if (last === 'RUNNING') throw new ProblemError('workflow.running');
  const executions = last === null ? complaint.executions : complaint.executions + 1;
  const change = redrive(file, person, executions, { at: dependencies.now(), digest: sha256 });
  await saveChange(change, complaint.version);
  return {
    number: complaint.number,
    execution: executionName(complaint.number, executions),
    stage: complaint.stage ?? 'archive',
  };
}

/** How an execution is, or null if it is not known: not begun yet, or forgotten after 90 days. */
async function statusOf(
  name: string,
  { workflow, stateMachineArn }: AdminDependencies,
): Promise<string | null> {
  const executionArn = `${stateMachineArn.replace(':stateMachine:', ':execution:')}:${name}`;
  try {
    const { status } = await workflow.send(new DescribeExecutionCommand({ executionArn }));
    return status ?? null;
  } catch (error) {
    if (error instanceof ExecutionDoesNotExist) return null;
    throw error;
  }
}
