import { expect, it } from 'vitest';
import { caseAt, contextAt, finish, MONDAY, NUMBER, personOf } from './complaints.testing.ts';
import { redrive } from './redrive.ts';

it('lets the next execution begin where the record stands, and changes nothing else', () => {
  const { file } = caseAt('handle');
  const change = redrive(file, personOf('admin'), 2, contextAt(MONDAY));
  const { version, head, executions, ...unchanged } = change.complaint;
  expect({ version, executions }).toEqual({ version: file.complaint.version + 1, executions: 2 });
  expect(file.complaint).toMatchObject(unchanged);
  expect(change.event).toMatchObject({
    type: 'workflow-redriven',
    actor: { kind: 'person', id: 'admin', organisation: '330200-admin' },
    data: { stage: 'handle', round: 1, execution: `${NUMBER}-2` },
    hash: head,
  });
  expect(change).toMatchObject({ openedTasks: [], changedTasks: [], clocks: [] });
});

it('goes on with archiving when the last task is done', () => {
  const change = redrive(finish(caseAt('visit')).file, personOf('admin'), 2, contextAt(MONDAY));
  expect(change.event.data).toMatchObject({ stage: 'archive', round: 1 });
});
