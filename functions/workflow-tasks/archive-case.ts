import { archiveComplaint } from '../../shared/domain/complaints/archive-complaint.ts';
import { sha256 } from '../../shared/domain/proof/sha-256.ts';
import { saveChange } from '../../shared/persistence/case-repository.ts';
import { readRulesOf } from '../../shared/persistence/pinned-rules.ts';
import { caseOfWorkflow } from './case-of-workflow.ts';
import type { WorkflowTaskDependencies } from './dependencies.ts';

/** Archives the case; asked again, it changes nothing. */
export async function archiveCase(
  { number }: { number: string },
  { now }: WorkflowTaskDependencies,
): Promise<void> {
  const file = await caseOfWorkflow(number);
  const at = now();
  const change = archiveComplaint(file, {
    at,
    digest: sha256,
    ...(await readRulesOf(file.complaint, at)),
  });
  if (change) await saveChange(change, file.complaint.version);
}
