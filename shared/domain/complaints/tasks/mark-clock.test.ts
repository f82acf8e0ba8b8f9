import { expect, it } from 'vitest';
import { at } from '../../clocks/calendar.testing.ts';
import { tell } from '../case-story.testing.ts';
import { caseAt, contextAt, finish, MONDAY, pass, submitted } from '../complaints.testing.ts';
import { markClock } from './mark-clock.ts';

const YELLOW = at('2026-03-04 08:30');
const RED = at('2026-03-05 00:00');

it('marks the case, its task and its clock, as one event', () => {
  const story = submitted();
  const change = markClock(story.file, 'accept#1', contextAt(YELLOW));
  expect(change).toMatchObject({
    complaint: { mark: 'yellow', version: 2 },
    changedTasks: [{ mark: 'yellow', status: 'open' }],
    clocks: [
      {
        mark: 'yellow',
        nextTickAt: '2026-03-04T15:59:59.001Z',
      },
    ],
    event: {
      type: 'clock-marked',
      actor: { kind: 'system' },
      data: { clockId: 'accept#1', unit: '330200-intake', mark: 'yellow', dueAt: at('2026-03-04 23:59:59') },
    },
  });
});

it('goes from yellow to red and then waits for its first rung', () => {
  const story = submitted();
  const yellow = markClock(story.file, 'accept#1', contextAt(YELLOW));
  const after = yellow ? tell(story, yellow) : story;
  const red = markClock(after.file, 'accept#1', contextAt(RED));
  expect(red).toMatchObject({
    complaint: { mark: 'red' },
    clocks: [{ mark: 'red', nextTickAt: at('2026-03-05 08:30') }],
  });
  expect(markClock(red ? tell(after, red).file : after.file, 'accept#1', contextAt(RED))).toBeNull();
});

it('goes straight to red when the tick was away for long', () => {
  expect(markClock(submitted().file, 'accept#1', contextAt(RED))).toMatchObject({
    complaint: { mark: 'red' },
  });
});

it.each([
  ['a clock that is not due', 'accept#1', MONDAY],
  ['a clock that the case has not', 'visit#1', RED],
])('leaves %s alone', (_, clockId, instant) => {
  expect(markClock(submitted().file, clockId, contextAt(instant))).toBeNull();
});

it('leaves a stopped clock alone', () => {
  expect(markClock(finish(submitted()).file, 'accept#1', contextAt(RED))).toBeNull();
});

it('marks the handling clock behind a signature without colouring the task that waits for it', () => {
  const { file } = caseAt('sign');
  const change = markClock(file, 'handle#1', contextAt(at('2026-03-17 00:00')));
  expect(change).toMatchObject({ changedTasks: [], clocks: [{ clockId: 'handle#1', mark: 'red' }] });
  expect(change?.complaint.mark).toBe(file.complaint.mark);
});

it('colours the case between two stations by the clock that the next one is due by', () => {
  const between = finish(caseAt('sign'));
  const change = markClock(between.file, 'handle#1', contextAt(at('2026-03-17 00:00')));
  expect(change).toMatchObject({ changedTasks: [], complaint: { stage: 'handle', mark: 'red' } });
});

it('carries the mark of the handling clock over to the tasks that it governs', () => {
  const signing = caseAt('sign');
  const marked = markClock(signing.file, 'handle#1', contextAt(at('2026-03-17 00:00')));
  const handling = pass(marked ? tell(signing, marked) : signing, { at: at('2026-03-17 09:00') });
  expect(handling.file.complaint.mark).toBe('red');
  expect(handling.file.tasks.at(-1)?.mark).toBe('red');
  expect(pass(handling, { at: at('2026-03-17 10:00') }).file.complaint).toMatchObject({
    stage: 'review',
    mark: 'red',
  });
});
