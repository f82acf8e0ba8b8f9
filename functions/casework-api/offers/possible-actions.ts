import type { ActionView } from '../../../shared/contracts/task-views.ts';
import type { Person } from '../../../shared/domain/complaints/actor.ts';
import { refusalToComplete } from '../../../shared/domain/complaints/permissions.ts';
import type { CommandContext } from '../../../shared/domain/complaints/tasks/open-task.ts';
import { refusalOfOutcome } from '../../../shared/domain/complaints/tasks/refusal-of-outcome.ts';
import { TASK_OUTCOMES } from '../../../shared/domain/complaints/tasks/task.ts';
import type { CaseRecord } from '../../../shared/persistence/case-repository.ts';
import { consequenceOf } from './consequence-of.ts';

/** What this person may do with the case now, and what each action leads to. */
export function possibleActions(record: CaseRecord, person: Person, now: CommandContext): ActionView[] {
  return record.tasks
    .filter((task) => task.status === 'open' && !refusalToComplete(person, task, record.complaint))
    .flatMap((task) =>
      TASK_OUTCOMES[task.stage]
        .filter((outcome) => !refusalOfOutcome(record, task, { outcome }, now))
        .map((outcome) => ({
          taskId: task.taskId,
          stage: task.stage,
          outcome,
          consequence: consequenceOf(record, task, outcome, now),
        })),
    );
}
