import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { CaseCloudEvent } from '../../events/envelope.ts';
import { at } from '../../shared/domain/clocks/calendar.testing.ts';
import type { Asked } from '../../shared/domain/complaints/approval.ts';
import { askApproval } from '../../shared/domain/complaints/ask-approval.ts';
import type { CaseChange } from '../../shared/domain/complaints/case-file.ts';
import { type CaseStory, tell } from '../../shared/domain/complaints/case-story.testing.ts';
import {
  caseAt,
  contentOf,
  contextAt,
  finish,
  open,
  personOf,
} from '../../shared/domain/complaints/complaints.testing.ts';
import { decideApproval } from '../../shared/domain/complaints/decide-approval.ts';
import { lapse } from '../../shared/domain/complaints/lapse.ts';
import { mergeInto } from '../../shared/domain/complaints/merge.ts';
import { archived } from '../../shared/domain/complaints/procedures.testing.ts';
import type { MainStage } from '../../shared/domain/complaints/stage.ts';
import { endSuspension } from '../../shared/domain/complaints/suspension.ts';
import { withdraw } from '../../shared/domain/complaints/withdraw.ts';
import { changeLevel } from '../../shared/domain/supervision/change-level.ts';
import { supervise } from '../../shared/domain/supervision/supervise.ts';
import { asDelivered } from '../../shared/letters/as-delivered.ts';
import { addConfiguration } from '../../shared/persistence/configuration-repository.ts';
import { changeSubscription, openSubscription } from '../../shared/persistence/subscription-repository.ts';
import { freshNumber, saveStory } from '../../test/saved-case.ts';
import { useSeededTable } from '../../test/seeded-table.ts';
import { openPostOffice, TOKEN } from './post-office.testing.ts';
import { tellComplainant } from './tell-complainant.ts';
import { tellMerged } from './tell-merged.ts';

let office: Awaited<ReturnType<typeof openPostOffice>>;
beforeAll(async () => {
  await useSeededTable();
  office = await openPostOffice();
});
afterAll(() => office.close());
beforeEach(() => void office.sent());

const content = contentOf({
  complainant: { kind: 'person', name: '王小明', email: 'boss@example.com' },
});
const waitingAt = (stage: MainStage) => caseAt(stage, content, { number: freshNumber() });
const TUESDAY = at('2026-03-03 10:00');

type Answer = { ok: true; change: CaseChange } | { ok: false; code: string };
function then(story: CaseStory, answer: Answer): CaseStory {
  if (!answer.ok) throw new TypeError(`refused: ${answer.code}`);
  return tell(story, answer.change);
}

/** The unit that has the case asks for an approval, and it is granted. */
function granted(story: CaseStory, user: string, asked: Asked): CaseStory {
  const context = contextAt(TUESDAY);
  const waiting = then(story, askApproval(story.file, { person: personOf(user), ...asked }, context));
  const task = waiting.file.tasks.find(({ stage }) => stage === 'approve');
  if (!task) throw new TypeError('an approval is a task');
  const decided = { decision: 'granted', person: personOf('supervisor'), statement: {} } as const;
  return tell(waiting, decideApproval(waiting.file, task, decided, context));
}

/** What the complainant is told of the last event of a case. */
async function toldLast(story: CaseStory) {
  await saveStory(story, content);
  const last = story.changes.at(-1)?.event;
  if (!last) throw new TypeError('a case begins with an event');
  await tellComplainant(asDelivered(last), office.dependenciesAt(TUESDAY));
  return office.sent();
}

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

it('tells what to supplement and until when', async () => {
  const asked = finish(waitingAt('accept'), {
    outcome: 'supplement-asked',
    statement: { ask: '营业执照照片' },
  });
  const [mail] = await toldLast(open(asked));
  expect(mail?.text).toMatch(/需要补充：营业执照照片。\n请在 2026年3月9日 23:59 前/);
});

it('tells that a supplement that never came led to refusal', async () => {
  const asked = open(
    finish(waitingAt('accept'), { outcome: 'supplement-asked', statement: { ask: '照片' } }),
  );
  const clock = asked.file.clocks.find(({ kind }) => kind === 'supplement');
  const change = lapse(asked.file, clock?.clockId ?? '', contextAt(at('2026-03-10 00:00')));
  if (!change) throw new TypeError('a supplement lapses');
  const [mail] = await toldLast(tell(asked, change));
  expect(mail?.text).toContain('理由：逾期没有补充必要的材料');
});

it('tells of a refusal by approval for which reason, in the words that the case was filed under', async () => {
  await addConfiguration('taxonomy', 2, '2026-01-01T00:00:00.000Z', { categories: [], refusalReasons: [] });
  const story = granted(waitingAt('accept'), 'dispatcher', {
    kind: 'refusal',
    reason: 'MARKED',
    reasonCode: 'civil-dispute',
    otherWay: 'MARKED',
  });
  const [mail] = await toldLast(story);
  expect(mail?.text).toContain('理由：属于平等主体之间的民商事纠纷');
  expect(mail?.text).not.toContain('MARKED');
});

it.each([
  ['transfer', { body: 'court' }, '已依法移交人民法院'],
  ['termination', {}, '终止办理'],
] as const)('tells of a %s', async (kind, more, words) => {
  const story = granted(waitingAt('dispatch'), 'dispatcher', { kind, reason: 'MARKED', ...more });
  const [mail] = await toldLast(story);
  expect(mail?.text).toContain(words);
  expect(mail?.text).not.toContain('MARKED');
});

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

it.each(['denied', 'lapsed'] as const)(
  'tells that a withdrawal was %s and the case goes on',
  async (decision) => {
    const story = waitingAt('handle');
    const asked = then(story, withdraw(story.file, { reason: 'MARKED' }, contextAt(TUESDAY)));
    const task = asked.file.tasks.find(({ stage }) => stage === 'approve');
    if (!task) throw new TypeError('an approval is a task');
    const person = decision === 'denied' ? personOf('dispatcher') : null;
    const decided = { decision, person, statement: {} };
    const [mail] = await toldLast(tell(asked, decideApproval(asked.file, task, decided, contextAt(TUESDAY))));
    expect(mail?.subject).toBe(`诉达：${story.file.complaint.number} 没有撤回，继续办理`);
  },
);

it('confirms a withdrawal', async () => {
  const story = waitingAt('sign');
  const [mail] = await toldLast(then(story, withdraw(story.file, { reason: 'MARKED' }, contextAt(TUESDAY))));
  expect(mail?.subject).toMatch(/已撤回$/);
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
  const [mail] = await toldLast(then(story, changeLevel(story.file, levelled, context)));
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
  expect(await toldLast(then(other, unmoved))).toEqual([]);
});

it('tells that a closing was revoked, also whoever wants no messages', async () => {
  const closed = archived(finish(waitingAt('visit')));
  const act = { person: personOf('supervisor'), act: 'reopen', reason: 'MARKED' } as const;
  const story = then(closed, supervise(closed.file, act, contextAt(TUESDAY)));
  const { number } = story.file.complaint;
  await saveStory(closed, content);
  const { token } = await openSubscription(number, TOKEN);
  await changeSubscription({ number, token, wanted: false });
  const [mail] = await toldLast({ ...story, changes: story.changes.slice(-1) });
  expect(mail?.subject).toBe(`诉达：${number} 撤销办结、重新办理`);
  expect(mail?.text).not.toContain('MARKED');
});
