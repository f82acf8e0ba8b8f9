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
 * Lets a new execution take up a case whose execution has died. The event is what starts it, like every execution;
 * asked again before it runs, the version check or the running execution refuses.
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
  if (await isRunning(executionName(complaint.number, complaint.executions), dependencies))
    throw new ProblemError('workflow.running');
  const change = redrive(file, person, { at: dependencies.now(), digest: sha256 });
  await saveChange(change, complaint.version);
  return {
    number: complaint.number,
    execution: executionName(complaint.number, change.complaint.executions),
    stage: complaint.stage ?? 'archive',
  };
}

async function isRunning(name: string, { workflow, stateMachineArn }: AdminDependencies): Promise<boolean> {
  const executionArn = `${stateMachineArn.replace(':stateMachine:', ':execution:')}:${name}`;
  try {
    const { status } = await workflow.send(new DescribeExecutionCommand({ executionArn }));
    return status === 'RUNNING';
  } catch (error) {
    if (error instanceof ExecutionDoesNotExist) return false;
    throw error;
  }
}
