import type { PublicCase } from '../../shared/contracts/public-case.ts';
import { currentTask } from '../../shared/domain/complaints/case-file.ts';
import type { Complaint } from '../../shared/domain/complaints/complaint.ts';
import { readCaseFile } from '../../shared/persistence/case-repository.ts';
import { unitViews } from '../../shared/persistence/unit-views.ts';
import { answeredAt } from './statements.ts';
import { statusOf } from './status-texts.ts';

/** Longer chains of cases that were merged into each other than anybody makes. */
const MOST_HOPS = 20;

/**
 * Where the matter of a merged case goes on: who has it, until when, whether it was answered. Neither who complained there nor what
 * he, or anybody to him, wrote is part of it. Null for a case that was not merged.
 */
export async function goesOnOf({ procedure }: Complaint): Promise<PublicCase['goesOn']> {
  let into = procedure.mergedInto;
  for (let hops = 0; into !== null && hops < MOST_HOPS; hops += 1) {
    const other = await readCaseFile(into);
    if (!other) return null;
    const { complaint } = other;
    into = complaint.procedure.mergedInto;
    if (into !== null) continue;
    const task = currentTask(other);
    const { holder } = complaint;
    return {
      number: complaint.number,
      state: complaint.state,
      status: statusOf(complaint),
      holder: holder === null ? null : (await unitViews([holder]))(holder),
      due: task ? { at: task.dueAt, mark: task.mark } : null,
      answeredAt: answeredAt(other),
    };
  }
  return null;
}
