import { archiveComplaint } from '../../shared/domain/complaints/archive-complaint.ts';
import { type CaseStory, tell } from '../../shared/domain/complaints/case-story.testing.ts';
import type { ComplaintContent } from '../../shared/domain/complaints/complaint.ts';
import {
  caseAt,
  contextAt,
  finish,
  OTHER_UNIT,
  open,
  openTaskOf,
  pass,
  type Step,
} from '../../shared/domain/complaints/complaints.testing.ts';
import { markClock } from '../../shared/domain/complaints/tasks/mark-clock.ts';
import type { MainStage } from '../../shared/domain/complaints/tasks/stage.ts';
import { contributionOf, scopeOf } from '../../shared/domain/evaluation/contribution.ts';
import { applyToCounters } from '../../shared/persistence/statistics-repository.ts';
import { freshNumber, saveStory } from '../../test/saved-case.ts';

/** A new case that waits at a station. */
export const waitingAt = (stage: MainStage, content: Partial<ComplaintContent> = {}): CaseStory =>
  caseAt(stage, content, { number: freshNumber() });

/** A new case that waits for the signature of another county's bureau. */
export const waitingElsewhere = (): CaseStory =>
  pass(waitingAt('dispatch'), { dispatch: { leadUnit: OTHER_UNIT, level: 'general', urgent: false } });

/** The case when the clock of its open task has ticked once (yellow) or twice (red). */
export function ticked(story: CaseStory, times: 1 | 2): CaseStory {
  const { clockId } = openTaskOf(story.file);
  const instant = story.file.clocks.find((clock) => clock.clockId === clockId)?.nextTickAt;
  const change = instant ? markClock(story.file, clockId, contextAt(instant)) : null;
  if (!change) throw new TypeError(`the clock ${clockId} does not run`);
  const after = tell(story, change);
  return times === 1 ? after : ticked(after, 1);
}

/** The case visited and then archived, both as the step says. */
export function visited(story: CaseStory, step: Step & { at: string }): CaseStory {
  const left = finish(story, step);
  const contested = left.file.complaint.stage === 'decide';
  const end = contested ? finish(open(left, step.at), { at: step.at, outcome: 'round-declined' }) : left;
  const change = archiveComplaint(end.file, contextAt(step.at));
  if (!change) throw new TypeError('the visit does not end the case');
  return tell(end, change);
}

/** Writes the cases, and counts them as the board's counters do. */
export async function saveCounted(stories: readonly CaseStory[]): Promise<void> {
  for (const story of stories) {
    await saveStory(story);
    const { complaint } = story.file;
    const contribution = contributionOf(complaint);
    const after = { number: complaint.number, appliedVersion: complaint.version, contribution };
    await applyToCounters(scopeOf(complaint), contribution, [{ before: 0, after }]);
  }
}
