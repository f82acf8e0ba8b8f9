import type { CaseAction } from '../../../shared/contracts/case-actions.ts';
import { publicCase } from '../../../shared/contracts/public-case.ts';
import type { TaskCompletion } from '../../../shared/contracts/task-completion.ts';
import { at } from '../../../shared/domain/clocks/calendar.testing.ts';
import type { CaseStory } from '../../../shared/domain/complaints/case-story.testing.ts';
import { caseAt, personOf } from '../../../shared/domain/complaints/complaints.testing.ts';
import type { MainStage } from '../../../shared/domain/complaints/tasks/stage.ts';
import { sha256 } from '../../../shared/domain/proof/sha-256.ts';
import { readCaseRecord } from '../../../shared/persistence/case-repository.ts';
import { readRulesOf } from '../../../shared/persistence/pinned-rules.ts';
import { freshNumber, saveStory } from '../../../test/saved-case.ts';
import { actOnCase } from '../act-on-case.ts';
import { completeCaseTask } from '../complete-case-task.ts';
import { publicView } from './public-view.ts';

export const TUESDAY = at('2026-03-03 09:00');

export async function recordOf(number: string, instant: string) {
  const record = await readCaseRecord(number);
  if (!record) throw new TypeError(`${number} was not saved`);
  const context = { at: instant, digest: sha256, ...(await readRulesOf(record.complaint, instant)) };
  return { record, context };
}
/** What the complainant sees of a saved case. */
export async function view(number: string, instant = TUESDAY) {
  const { record, context } = await recordOf(number, instant);
  return publicCase.parse(await publicView(record, context));
}
/** Saves a story under a number of its own, which is returned. */
export async function saved(story: (number: string) => CaseStory): Promise<string> {
  const number = freshNumber();
  await saveStory(story(number));
  return number;
}
export const savedAt = (stage: MainStage) => saved((number) => caseAt(stage, {}, { number }));
export const act = (number: string, action: CaseAction, user: string, instant = TUESDAY) =>
  actOnCase(number, action, null, personOf(user), { now: () => instant });
export const decide = (number: string, completion: TaskCompletion, user: string, instant = TUESDAY) =>
  completeCaseTask(`${number}.approve.1`, completion, null, personOf(user), { now: () => instant });
export const ask = { action: 'ask-approval', duration: { amount: 5, unit: 'working-day' } } as const;
