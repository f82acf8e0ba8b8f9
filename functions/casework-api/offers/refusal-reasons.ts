import type { RefusalReason } from '../../../shared/contracts/refusal-reason.ts';
import type { Bilingual } from '../../../shared/contracts/text.ts';
import type { CaseEvent } from '../../../shared/domain/complaints/case-event.ts';
import type { CaseFile } from '../../../shared/domain/complaints/case-file.ts';
import type { Complaint } from '../../../shared/domain/complaints/complaint.ts';
import { ProblemError } from '../../../shared/middleware/problem-error.ts';
import { readTaxonomyVersion } from '../../../shared/persistence/pinned-rules.ts';

/** The reasons that a case may be refused with: those of the taxonomy it was filed under, retired since or not. */
export const reasonsOf = async ({
  taxonomyVersion,
}: Pick<Complaint, 'taxonomyVersion'>): Promise<readonly RefusalReason[]> =>
  (await readTaxonomyVersion(taxonomyVersion)).refusalReasons;

/** @throws ProblemError `refusal.unknown-reason` if the case cannot be refused with a reason of this code. */
export async function checkReason(complaint: Complaint, code: string): Promise<void> {
  const reasons = await reasonsOf(complaint);
  if (!reasons.some((reason) => reason.code === code))
    throw new ProblemError('refusal.unknown-reason', [{ path: 'reasonCode', message: code }]);
}

/** Words of an event, with the reason where it refuses the complaint. */
export function withReason(
  text: Bilingual,
  event: CaseEvent,
  file: Pick<CaseFile, 'tasks'>,
  reasons: readonly RefusalReason[],
): Bilingual {
  const code = codeOf(event, file);
  const name = reasons.find((reason) => reason.code === code)?.name;
  return name ? { zh: `${text.zh}：${name.zh}`, en: `${text.en}: ${name.en}` } : text;
}

function codeOf(event: CaseEvent, { tasks }: Pick<CaseFile, 'tasks'>): string | undefined {
  if (event.type === 'task-completed' && event.data.outcome === 'refused') return event.data.reasonCode;
  if (event.type !== 'approval-decided' || event.data.decision !== 'granted') return undefined;
  const { approval } = event.data;
  return tasks.find(({ stage, round }) => stage === 'approve' && round === approval)?.request?.reasonCode;
}
