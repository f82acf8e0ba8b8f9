import type { Clock } from '../clocks/clock.ts';
import type { Complaint } from '../complaints/complaint.ts';
import type { CommandContext } from '../complaints/tasks/open-task.ts';
import { type PreparedRung, prepareRung } from './prepare-rung.ts';

/**
 * A case with so many dissatisfied rounds is listed (挂牌督办), together with the visit that made them so many: the lead unit answers
 * for its handling. Null for any other case, one that is listed already, and one that is at its end.
 */
export function listDissatisfied(
  complaint: Complaint,
  { clocks, title }: { clocks: readonly Clock[]; title: string },
  context: CommandContext,
): PreparedRung | null {
  const { dissatisfactions, leadUnit, stage, procedure } = complaint;
  const handling = clocks.findLast(({ kind }) => kind === 'handle');
  const listed = procedure.listing !== null && procedure.listing.endedAt === null;
  if (stage === null || leadUnit === null || !handling || listed) return null;
  if (dissatisfactions < context.ladder.listedAfterDissatisfied) return null;
  return prepareRung(
    complaint,
    {
      rung: 'listed',
      clockId: handling.clockId,
      unit: leadUnit,
      title,
      cause: 'dissatisfied',
      by: 'system',
      reason: null,
    },
    context,
  );
}
