import type { Actor } from '../complaints/actor.ts';
import { appendEvent, type CaseChange, type CaseFile, findClock } from '../complaints/case-file.ts';
import type { CommandContext } from '../complaints/tasks/open-task.ts';
import { titleOf } from '../complaints/tasks/side-task.ts';
import { mayRiseAt, nextRungOf, withNextRung } from './next-rung.ts';
import { prepareRung, type RungInput } from './prepare-rung.ts';

/** An overdue clock comes to its next rung (督办阶梯): the unit that is late has to answer. Null while none is due. */
export function raiseRung(file: CaseFile, clockId: string, context: CommandContext): CaseChange | null {
  const clock = findClock(file.clocks, clockId);
  const next = clock && nextRungOf(clock, file.complaint, context);
  if (!next || context.at < mayRiseAt(next.at, context.at, file.complaint, context)) return null;
  return raised(
    file,
    { rung: next.rung, clockId, unit: clock.unit, cause: 'overdue', by: 'system', reason: null },
    { kind: 'system' },
    context,
  );
}

/** Raises a rung, with the event that says so; the clock that it is about waits for the next one. Null where the ladder has no such rung. */
export function raised(
  file: CaseFile,
  input: Omit<RungInput, 'title'>,
  actor: Actor,
  context: CommandContext,
): CaseChange | null {
  const prepared = prepareRung(file.complaint, { ...input, title: titleOf(file.tasks) }, context);
  if (!prepared) return null;
  const { task, clock, data } = prepared;
  const { complaint, event } = appendEvent(
    prepared.complaint,
    { type: 'rung-raised', at: context.at, actor, data },
    context.digest,
  );
  const about = findClock(file.clocks, input.clockId);
  const waiting = about ? [withNextRung(about, complaint, context)] : [];
  return { complaint, event, openedTasks: [task], changedTasks: [], clocks: [...waiting, clock] };
}
