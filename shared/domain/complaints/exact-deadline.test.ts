import { describe, expect, it } from 'vitest';
import { formatInstant, parseInstant } from '../clocks/instant.ts';
import { clockOf } from '../supervision/ladder.testing.ts';
import type { CaseStory } from './case-story.testing.ts';
import { attempt, caseAt, contextAt, pass, submitted } from './complaints.testing.ts';
import { ask, attemptToAsk, attemptToDecide } from './procedures.testing.ts';
import { answerAsComplainant } from './requests/answer-as-complainant.ts';
import { lapse } from './tasks/lapse.ts';

/** An instant so many milliseconds after a clock of the case is due. */
const from = (story: CaseStory, clockId: string, ms: number) =>
  formatInstant(parseInstant(clockOf(story, clockId).dueAt) + ms);

describe.each([
  ['a millisecond before a deadline', -1, true],
  ['at a deadline', 0, true],
  ['a millisecond after a deadline', 1, false],
])('%s', (_, ms, inTime) => {
  it('what is finished is in time, or not', () => {
    const handling = caseAt('handle');
    const finished = attempt(handling, { at: from(handling, 'handle#1', ms) });
    expect(finished).toMatchObject({ change: { changedTasks: [{ completion: { onTime: inTime } }] } });
  });

  it('more time can be asked for, or no longer', () => {
    const handling = caseAt('handle');
    const asked = attemptToAsk(handling, { kind: 'extension', at: from(handling, 'handle#1', ms) });
    expect(asked).toMatchObject(inTime ? { ok: true } : { ok: false, code: 'extension.too-late' });
  });

  it('an approval is decided or lapses, never the one or the other as it happens', () => {
    const asked = ask(caseAt('handle'), { kind: 'extension' });
    const at = from(asked, 'approve#1', ms);
    for (const outcome of ['granted', 'denied'] as const)
      expect(attemptToDecide(asked, outcome, { at })).toMatchObject(
        inTime ? { ok: true } : { ok: false, code: 'approval.lapsed' },
      );
    expect(lapse(asked.file, 'approve#1', contextAt(at)) === null).toBe(inTime);
  });

  it('what the complainant supplements is taken, as long as his complaint was not refused for it', () => {
    const asked = pass(submitted(), { outcome: 'supplement-asked' });
    const at = contextAt(from(asked, 'supplement#1', ms));
    const answer = { outcome: 'supplemented', statement: { text: '合同见附件' } } as const;
    expect(answerAsComplainant(asked.file, answer, at).ok).toBe(true);
    expect(lapse(asked.file, 'supplement#1', at) === null).toBe(inTime);
  });
});
