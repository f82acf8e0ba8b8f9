import type { Clock } from '../clocks/clock.ts';
import { type CaseFile, governingClockId } from './case-file.ts';
import type { Complaint } from './complaint.ts';
import type { Task } from './task.ts';

/** A clock has changed: its open tasks and, where it governs the case's station, the case itself follow. */
export function followClock(
  file: CaseFile,
  clock: Clock,
): { complaint: Complaint; changedTasks: readonly Task[]; clocks: readonly [Clock] } {
  const { dueAt, yellowAt, provisional, mark } = clock;
  const governs = governingClockId(file.complaint, file.clocks) === clock.clockId;
  return {
    complaint: governs ? { ...file.complaint, dueAt, mark } : file.complaint,
    changedTasks: file.tasks
      .filter((task) => task.clockId === clock.clockId && task.status === 'open')
      .map((task) => ({ ...task, dueAt, yellowAt, provisional, mark })),
    clocks: [clock],
  };
}
