import { expect, it } from 'vitest';
import { decideApproval } from './approvals/decide-approval.ts';
import { endSuspension } from './approvals/suspension.ts';
import type { CaseStory } from './case-story.testing.ts';
import { caseAt, contextAt, finish, MONDAY, openTaskOf, personOf } from './complaints.testing.ts';
import { ask, decide, sideTaskOf } from './procedures.testing.ts';
import { endedTask } from './tasks/ended-task.ts';
import { titleOf } from './tasks/side-task.ts';

/** The same case with an approval that was asked for without what it needs. */
function damaged(story: CaseStory): CaseStory {
  const { request, taskId } = sideTaskOf(story, 'approve');
  const tasks = story.file.tasks.map((task) =>
    task.taskId === taskId && request ? { ...task, request: { ...request, duration: undefined } } : task,
  );
  return { ...story, file: { ...story.file, tasks } };
}
const granted = { decision: 'granted', person: personOf('supervisor'), statement: {} } as const;

/** What no command leads to: a record that says so is broken, and nothing is decided on it. */
const IMPOSSIBLE: readonly [string, () => unknown, string][] = [
  [
    'an approval of nothing',
    () => {
      const { file } = caseAt('handle');
      return decideApproval(file, openTaskOf(file), granted, contextAt(MONDAY));
    },
    'asks for nothing',
  ],
  [
    'an extension by nothing',
    () => decide(damaged(ask(caseAt('handle'), { kind: 'extension' })), 'granted'),
    'extends nothing',
  ],
  [
    'a suspension for no time',
    () => decide(damaged(ask(caseAt('handle'), { kind: 'suspension' })), 'granted'),
    'suspends nothing',
  ],
  [
    'a closing of what waits for nobody',
    () => {
      const story = ask(caseAt('handle'), { kind: 'closing' });
      const ended = {
        ...story,
        file: { ...story.file, complaint: { ...story.file.complaint, stage: null } },
      };
      return decide(ended, 'granted');
    },
    'waits for nobody',
  ],
  [
    'the end of a suspension that never was',
    () => endSuspension(caseAt('handle').file, { kind: 'system' }, contextAt(MONDAY)),
    'is not suspended',
  ],
  [
    'a task without its clock',
    () => finish({ ...caseAt('visit'), file: { ...caseAt('visit').file, clocks: [] } }),
    'a task has a clock',
  ],
  ['the end of an open task', () => endedTask(openTaskOf(caseAt('sign').file)), 'has not ended'],
  ['the title of a case without a task', () => titleOf([]), 'has a task from its first change on'],
];

it.each(IMPOSSIBLE)('stops at %s', (_, act, message) => {
  expect(act).toThrow(message);
});
