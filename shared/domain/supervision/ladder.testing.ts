import type { Clock } from '../clocks/clock.ts';
import { type CaseStory, tell } from '../complaints/case-story.testing.ts';
import { contextAt } from '../complaints/complaints.testing.ts';
import type { CommandContext } from '../complaints/tasks/open-task.ts';
import { tickCase } from './tick-case.ts';

/** The first clock of a kind. */
export function clockOf({ file }: CaseStory, clockId: string): Clock {
  const clock = file.clocks.find((each) => each.clockId === clockId);
  if (!clock) throw new TypeError(`there is no ${clockId}`);
  return clock;
}

/** Lives through time as the minute tick does: whatever is due at any clock until then happens when it is due. */
export function until(
  before: CaseStory,
  instant: string,
  overrides: Partial<CommandContext> = {},
): CaseStory {
  let story = before;
  for (;;) {
    const [next] = story.file.clocks
      .flatMap(({ clockId, nextTickAt }) =>
        nextTickAt !== null && nextTickAt <= instant ? [{ clockId, at: nextTickAt }] : [],
      )
      .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
    if (!next) return story;
    const change = tickCase(story.file, next.clockId, contextAt(next.at, overrides));
    if (!change) throw new TypeError(`nothing is due at ${next.clockId} at ${next.at}`);
    story = tell(story, change);
  }
}

/** The rungs that were raised so far, as `<time of day> <rung>`-like pairs. */
export const rungsOf = ({ changes }: CaseStory) =>
  changes.flatMap(({ event }) => (event.type === 'rung-raised' ? [{ at: event.at, ...event.data }] : []));
