import type { CaseFile } from '../../shared/domain/complaints/case-file.ts';
import { readCaseFile } from '../../shared/persistence/case-repository.ts';

/** The workflow and the record disagree about where a case stands; nothing is written, an operator has to look. */
export class WorkflowDriftError extends Error {
  override readonly name = 'WorkflowDriftError';
  readonly code = 'workflow.drift';
}

/** The case an execution is about. */
export async function caseOfWorkflow(number: string): Promise<CaseFile> {
  const file = await readCaseFile(number);
  if (!file) throw new WorkflowDriftError(`there is no case ${number}`);
  return file;
}
