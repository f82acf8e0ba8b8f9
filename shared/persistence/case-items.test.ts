import { EntityFormatter } from 'dynamodb-toolbox/entity/actions/format';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { caseAt } from '../domain/complaints/complaints.testing.ts';
import { anyLife, walk } from '../domain/complaints/model/case-walk.testing.ts';
import type { Task } from '../domain/complaints/tasks/task.ts';
import { completionItem, finishedKeys, taskItem, taskOfItem } from './case-items.ts';
import { taskEntity } from './task-entity.ts';

const taskOfImage = (item: object): Task =>
  taskOfItem(
    taskEntity.build(EntityFormatter).format({ pk: 'CASE#', sk: 'CASE#TASK#', _et: 'task', ...item }),
  );
const everyTask = (look: (task: Task) => void) =>
  fc.assert(
    fc.property(anyLife, (life) => {
      walk(life, ({ file }) => {
        for (const task of file.tasks) look(task);
      });
    }),
    { numRuns: 20 },
  );

it('a task is read back as it was, whatever has become of it', () => {
  everyTask((task) => expect(taskOfImage(taskItem(task))).toEqual(task));
});

it('a task is read as it was where an earlier version stored all of it', () => {
  everyTask((task) => {
    const { request, supervision, ...stored } = task;
    const whole = {
      ...stored,
      ...(request && { request }),
      ...(supervision && { supervision }),
      completion: task.completion && completionItem(task.completion),
      ...finishedKeys(task),
    };
    expect(taskOfImage(whole)).toEqual(task);
  });
});

it('a task that has just been opened keeps nothing of what has not happened', () => {
  const [task] = caseAt('accept').file.tasks;
  const item = task && taskItem(task);
  expect(item).toMatchObject({ worklistUnit: task?.unit, status: 'open' });
  for (const absent of ['token', 'request', 'supervision', 'notes', 'completion'])
    expect(item).not.toHaveProperty(absent);
});
