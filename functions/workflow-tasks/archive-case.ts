import { archiveComplaint } from '../../shared/domain/complaints/archive-complaint.ts';
import { sha256 } from '../../shared/domain/proof/sha-256.ts';
import { saveChange } from '../../shared/persistence/case-repository.ts';
import { caseOfWorkflow } from './case-of-workflow.ts';
import type { WorkflowTaskDependencies } from './dependencies.ts';

/** Archives the case; asked again, it changes nothing. */
export async function archiveCase(
  { number }: { number: string },
  { now }: WorkflowTaskDependencies,
): Promise<void> {
  const file = await caseOfWorkflow(number);
  const change = archiveComplaint(file, { at: now(), digest: sha256 });
  if (change) await saveChange(change, file.complaint.version);
}
