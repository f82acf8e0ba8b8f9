import { dueFrom } from '../../clocks/duration.ts';
import { formatInstant, parseInstant } from '../../clocks/instant.ts';
import { dayOfInstant, startOfDay } from '../../clocks/local-time.ts';
import type { CommandContext } from './open-task.ts';
import type { Task } from './task.ts';

/**
 * From when the next attempt to reach the complainant counts: the beginning of the working day that is the policy's gap after the last
 * one; null where it does now. Calls within a few minutes are one attempt, however often they are noted.
 */
export function nextTryFrom(
  { notes }: Pick<Task, 'notes'>,
  { at, policy: { visitGap }, calendar }: Pick<CommandContext, 'at' | 'policy' | 'calendar'>,
): string | null {
  const last = notes.findLast(({ step }) => step === 'visit-tried');
  if (!last || visitGap === 0) return null;
  const { dueAt } = dueFrom(last.at, { amount: visitGap, unit: 'working-day' }, calendar);
  const from = formatInstant(startOfDay(dayOfInstant(parseInstant(dueAt))));
  return at < from ? from : null;
}
