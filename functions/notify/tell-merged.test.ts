import { expect, it } from 'vitest';
import { type CaseStory, tell } from '../../shared/domain/complaints/case-story.testing.ts';
import { contextAt, finish, personOf } from '../../shared/domain/complaints/complaints.testing.ts';
import { mergeInto } from '../../shared/domain/complaints/merge.ts';
import { asDelivered } from '../../shared/letters/as-delivered.ts';
import { saveStory } from '../../test/saved-case.ts';
import { postOfficeOfFile } from './post-office.testing.ts';
import { tellMerged } from './tell-merged.ts';
import { content, TUESDAY, toldLastBy, waitingAt } from './told-last.testing.ts';

const office = postOfficeOfFile();
const toldLast = toldLastBy(office);

it('tells both sides of a merger', async () => {
  const [story, other] = [waitingAt('accept'), waitingAt('accept')];
  const merged = mergeInto(
    { file: story.file, other: other.file },
    { person: personOf('dispatcher'), reason: 'MARKED' },
    contextAt(TUESDAY),
  );
  if (!merged.ok) throw new TypeError(merged.code);
  const [one] = await toldLast(tell(story, merged.change));
  const [two] = await toldLast(tell(other, merged.otherChange));
  expect(one?.subject).toBe(`诉达：${story.file.complaint.number} 已并入 ${other.file.complaint.number}`);
  expect(two?.subject).toBe(`诉达：${other.file.complaint.number} 与同类诉求一并研究`);
});

it('tells whose case was merged what becomes of the other one, and nothing of what is in it', async () => {
  const [first, second, last] = [waitingAt('accept'), waitingAt('accept'), waitingAt('accept')];
  const merge = (story: CaseStory, into: CaseStory) => {
    const two = { file: story.file, other: into.file };
    const merged = mergeInto(two, { person: personOf('dispatcher'), reason: 'MARKED' }, contextAt(TUESDAY));
    if (!merged.ok) throw new TypeError(merged.code);
    return [tell(story, merged.change), tell(into, merged.otherChange)] as const;
  };
  const [one, within] = merge(first, second);
  const [two, into] = merge(within, last);
  const answered = finish(into, {
    outcome: 'refused',
    statement: { reasonCode: 'civil-dispute', reason: 'MARKED' },
  });
  for (const story of [one, two, answered]) await saveStory(story, content);
  const event = answered.changes.at(-1)?.event;
  if (!event) throw new TypeError('a case begins with an event');
  for (const _ of ['once', 'again']) await tellMerged(asDelivered(event), office.dependenciesAt(TUESDAY));
  const sent = office.sent();
  const other = last.file.complaint.number;
  expect(sent.map(({ subject }) => subject)).toEqual(
    [second, first].map(({ file }) => `诉达：${file.complaint.number} 所并入的诉求不予受理`),
  );
  for (const { text } of sent) expect(text).toContain(`并入 ${other} 一起办理，${other} 不予受理。`);
  expect(JSON.stringify(sent)).not.toContain('MARKED');
});
