import type { Clock } from '../clocks/clock.ts';
import { type CaseChange, type CaseFile, findClock } from '../complaints/case-file.ts';
import { lapse } from '../complaints/tasks/lapse.ts';
import { markClock } from '../complaints/tasks/mark-clock.ts';
import type { CommandContext } from '../complaints/tasks/open-task.ts';
import { mayRiseAt, nextRungOf, withNextRung } from './next-rung.ts';
import { raiseRung } from './raise-rung.ts';

/**
 * What the time brings about at a clock whose next instant has come: it ends what ends by itself, else it changes the mark, else
 * the clock comes to its next rung. One thing at a time: asked again after each until there is nothing more.
 */
export const tickCase = (file: CaseFile, clockId: string, context: CommandContext): CaseChange | null =>
  lapse(file, clockId, context) ?? markClock(file, clockId, context) ?? raiseRung(file, clockId, context);

/**
 * A clock at which nothing is due, and when it was to be looked at, if that is another time than it should wait for: its next rung
 * falls on what has become a holiday since, or its time has passed unnoticed and it is night. Null where it waits for the right time.
 */
export function nextLook(
  file: CaseFile,
  clockId: string,
  context: CommandContext,
): { clock: Clock; before: string | null } | null {
  const clock = findClock(file.clocks, clockId);
  if (!clock) return null;
  const next = nextRungOf(clock, file.complaint, context);
  const waiting = next
    ? { ...clock, nextTickAt: mayRiseAt(next.at, context.at, file.complaint, context) }
    : withNextRung(clock, file.complaint, context);
  return waiting.nextTickAt === clock.nextTickAt ? null : { clock: waiting, before: clock.nextTickAt };
}
