import type { Clock } from '../../clocks/clock.ts';
import { type LadderRules, withNextRung } from '../../supervision/next-rung.ts';
import { type CaseFile, governingClockId } from '../case-file.ts';
import type { Complaint } from '../complaint.ts';
import { withMissedContact } from '../contact/first-contact.ts';
import type { Task } from './task.ts';

/**
 * A clock has changed: its open tasks and, where it governs the case's station, the case itself follow. One that is overdue goes
 * on to its next rung, whatever happened to it.
 */
export function followClock(
  file: CaseFile,
  clock: Clock,
  rules: LadderRules,
): { complaint: Complaint; changedTasks: readonly Task[]; clocks: readonly [Clock] } {
  const { dueAt, yellowAt, provisional, mark } = clock;
  const governs = governingClockId(file.complaint, file.clocks) === clock.clockId;
  return {
    complaint: withMissedContact(governs ? { ...file.complaint, dueAt, mark } : file.complaint, clock),
    changedTasks: file.tasks
      .filter((task) => task.clockId === clock.clockId && task.status === 'open')
      .map((task) => ({ ...task, dueAt, yellowAt, provisional, mark })),
    clocks: [withNextRung(clock, file.complaint, rules)],
  };
}
