import { tickClock } from '../../clocks/clock.ts';
import { appendEvent, type CaseChange, type CaseFile, findClock } from '../case-file.ts';
import { followClock } from './follow-clock.ts';
import type { CommandContext } from './open-task.ts';

/** A running clock's next instant has come: its mark changes, and with it the task's and the case's. Null if nothing changes. */
export function markClock(
  file: CaseFile,
  clockId: string,
  { at, digest, ladder, calendar }: Pick<CommandContext, 'at' | 'digest' | 'ladder' | 'calendar'>,
): CaseChange | null {
  const clock = findClock(file.clocks, clockId);
  if (clock?.status !== 'running') return null;
  const ticked = tickClock(clock, at);
  if (ticked.mark === clock.mark) return null;
  const { complaint: marked, ...changed } = followClock(file, ticked, { ladder, calendar });
  const { complaint, event } = appendEvent(
    marked,
    {
      type: 'clock-marked',
      at,
      actor: { kind: 'system' },
      data: { clockId, unit: ticked.unit, mark: ticked.mark, dueAt: ticked.dueAt },
    },
    digest,
  );
  return { complaint, event, openedTasks: [], ...changed };
}
