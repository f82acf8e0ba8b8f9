import { at } from '../../shared/domain/clocks/calendar.testing.ts';
import type { Asked } from '../../shared/domain/complaints/approvals/approval.ts';
import { askApproval } from '../../shared/domain/complaints/approvals/ask-approval.ts';
import { decideApproval } from '../../shared/domain/complaints/approvals/decide-approval.ts';
import type { CaseChange } from '../../shared/domain/complaints/case-file.ts';
import { type CaseStory, tell } from '../../shared/domain/complaints/case-story.testing.ts';
import { caseAt, contentOf, contextAt, personOf } from '../../shared/domain/complaints/complaints.testing.ts';
import type { MainStage } from '../../shared/domain/complaints/tasks/stage.ts';
import { asDelivered } from '../../shared/letters/as-delivered.ts';
import { freshNumber, saveStory } from '../../test/saved-case.ts';
import type { PostOffice } from './post-office.testing.ts';
import { tellComplainant } from './tell-complainant.ts';

/** What is filed by somebody who left his address. */
export const content = contentOf({
  complainant: { kind: 'person', name: '王小明', email: 'boss@example.com' },
});
/** A case at a station, under a number of its own; its complainant is reached by mail. */
export const waitingAt = (stage: MainStage) => caseAt(stage, content, { number: freshNumber() });
export const TUESDAY = at('2026-03-03 10:00');

type Answer = { ok: true; change: CaseChange } | { ok: false; code: string };
/** The case after a command that is possible. */
export function afterCommand(story: CaseStory, answer: Answer): CaseStory {
  if (!answer.ok) throw new TypeError(`refused: ${answer.code}`);
  return tell(story, answer.change);
}

/** The unit that has the case asks for an approval, and it is granted. */
export function granted(story: CaseStory, user: string, asked: Asked): CaseStory {
  const context = contextAt(TUESDAY);
  const waiting = afterCommand(story, askApproval(story.file, { person: personOf(user), ...asked }, context));
  const task = waiting.file.tasks.find(({ stage }) => stage === 'approve');
  if (!task) throw new TypeError('an approval is a task');
  const decided = { decision: 'granted', person: personOf('supervisor'), statement: {} } as const;
  return tell(waiting, decideApproval(waiting.file, task, decided, context));
}

/** What the complainant is told of the last event of a case. */
export const toldLastBy = (office: PostOffice) => async (story: CaseStory) => {
  await saveStory(story, content);
  const last = story.changes.at(-1)?.event;
  if (!last) throw new TypeError('a case begins with an event');
  await tellComplainant(asDelivered(last), office.dependenciesAt(TUESDAY));
  return office.sent();
};
