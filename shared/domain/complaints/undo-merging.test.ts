import { expect, it } from 'vitest';
import { carriesOthers } from './answer-for-merged.ts';
import { attempt, caseAt, contextAt, finish, MONDAY, NUMBER, personOf } from './complaints.testing.ts';
import { mergeInto } from './merge.ts';
import { allowed, reconsidering } from './procedures.testing.ts';
import { letGo } from './undo-merging.ts';

const OTHER = 'TS-other';
const dispatcher = personOf('dispatcher');
const colleague = personOf('dispatcher', { id: 'colleague' });
const context = contextAt(MONDAY);

function merged() {
  const [story, other] = [caseAt('accept'), caseAt('reply', {}, { number: OTHER })];
  const decision = mergeInto(
    { file: story.file, other: other.file },
    { person: dispatcher, reason: '同一事项' },
    context,
  );
  if (!decision.ok) throw new TypeError(`refused: ${decision.code}`);
  return {
    story: allowed(story, decision),
    other: allowed(other, { ok: true, change: decision.otherChange }),
  };
}

it('an overturned merging leaves two related cases, of which neither carries the other', () => {
  const { story, other } = merged();
  const alone = finish(reconsidering(story), { person: colleague, outcome: 'overturned' });
  const change = letGo(other.file, NUMBER, colleague, context);
  expect(alone.file.complaint.procedure).toMatchObject({
    mergedInto: null,
    links: [{ number: OTHER, kind: 'related' }],
  });
  expect(change.complaint.procedure.links).toEqual([{ number: NUMBER, kind: 'related' }]);
  expect(change.event).toMatchObject({
    type: 'case-linked',
    actor: { id: 'colleague' },
    data: { number: NUMBER, kind: 'related', was: 'duplicate' },
  });
});

it('whoever was let go is owed no words in the answer of the other case', () => {
  const { other } = merged();
  expect(attempt(other)).toEqual({ ok: false, code: 'reply.merged-unanswered' });
  const free = allowed(other, { ok: true, change: letGo(other.file, NUMBER, colleague, context) });
  expect(carriesOthers(free.file.complaint)).toBe(false);
  expect(attempt(free).ok).toBe(true);
});
