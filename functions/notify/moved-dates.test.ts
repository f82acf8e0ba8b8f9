import { expect, it } from 'vitest';
import type { CaseCloudEvent } from '../../events/envelope.ts';
import { at } from '../../shared/domain/clocks/calendar.testing.ts';
import { endSuspension } from '../../shared/domain/complaints/approvals/suspension.ts';
import { tell } from '../../shared/domain/complaints/case-story.testing.ts';
import { contextAt, personOf } from '../../shared/domain/complaints/complaints.testing.ts';
import { changeLevel } from '../../shared/domain/supervision/change-level.ts';
import { asDelivered } from '../../shared/letters/as-delivered.ts';
import { saveStory } from '../../test/saved-case.ts';
import { postOfficeOfFile } from './post-office.testing.ts';
import { tellComplainant } from './tell-complainant.ts';
import { afterCommand, content, granted, TUESDAY, toldLastBy, waitingAt } from './told-last.testing.ts';

const office = postOfficeOfFile();
const toldLast = toldLastBy(office);

it('tells of an extension from when to when the due time moved, and why', async () => {
  const story = granted(waitingAt('handle'), 'handler', {
    kind: 'extension',
    reason: 'MARKED',
    duration: { amount: 5, unit: 'working-day' },
  });
  const [mail] = await toldLast(story);
  expect(mail?.text).toMatch(/由 2026年3月16日 23:59 改为 2026年3月23日 23:59。\n原因：经批准延长办理时限/);
  expect(mail?.text).not.toContain('MARKED');
});

it('tells of a suspension, and of the new due time when it ends', async () => {
  const suspended = granted(waitingAt('handle'), 'handler', {
    kind: 'suspension',
    reason: 'MARKED',
    duration: { amount: 5, unit: 'working-day' },
  });
  const ended = tell(
    suspended,
    endSuspension(suspended.file, { kind: 'system' }, contextAt(at('2026-03-06 10:00'))),
  );
  await saveStory(ended, content);
  for (const { event } of ended.changes.slice(-2))
    await tellComplainant(asDelivered(event), office.dependenciesAt(TUESDAY));
  const [first, second] = office.sent();
  expect(first?.subject).toMatch(/中止办理$/);
  expect(second?.text).toMatch(/由 2026年3月16日 23:59 改为 2026年3月19日 23:59/);
});

it.each([
  ['moved the due time that is shown', 0, 1],
  ['left the due time where it was', 1, 0],
])('tells of a new calendar that %s, or says nothing', async (_, same, letters) => {
  const story = waitingAt('handle');
  await saveStory(story, content);
  const { number, dueAt } = story.file.complaint;
  const [event] = story.changes;
  if (!event || dueAt === null) throw new TypeError('a case that is handled is due');
  const clock = {
    clockId: 'handle#1',
    unit: '330203-market',
    dueBefore: same ? dueAt : at('2026-03-13 23:59'),
    dueAt,
    provisional: false,
    mark: 'green' as const,
  };
  const recalculated: CaseCloudEvent = {
    ...asDelivered(event.event),
    id: `${number}/99`,
    type: 'suda.clock-recalculated.v1',
    data: { calendarVersion: 2, clocks: [clock] },
  };
  await tellComplainant(recalculated, office.dependenciesAt(TUESDAY));
  const sent = office.sent();
  expect(sent).toHaveLength(letters);
  for (const { text } of sent)
    expect(text).toMatch(/由 2026年3月13日 23:59 改为 2026年3月16日 23:59。\n原因：放假安排有调整/);
});

it('tells that a changed level moved the due time, and why; nothing where it moved none', async () => {
  const story = waitingAt('handle');
  const levelled = { person: personOf('supervisor'), level: 'complex', reason: 'MARKED' } as const;
  const context = contextAt(TUESDAY);
  const [mail] = await toldLast(afterCommand(story, changeLevel(story.file, levelled, context)));
  expect(mail?.text).toMatch(
    /由 2026年3月16日 23:59 改为 2026年3月23日 23:59。\n原因：督办单位调整了办理等级/,
  );
  expect(mail?.text).not.toContain('MARKED');
  const { handle, ...durations } = context.policy.durations;
  const same = {
    ...context.policy,
    durations: { ...durations, handle: { ...handle, complex: handle.general } },
  };
  const other = waitingAt('handle');
  const unmoved = changeLevel(other.file, levelled, { ...context, policy: same });
  expect(await toldLast(afterCommand(other, unmoved))).toEqual([]);
});
