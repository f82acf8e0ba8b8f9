import { expect, it } from 'vitest';
import { at } from '../../shared/domain/clocks/calendar.testing.ts';
import { decideApproval } from '../../shared/domain/complaints/approvals/decide-approval.ts';
import { tell } from '../../shared/domain/complaints/case-story.testing.ts';
import { contextAt, finish, open, personOf } from '../../shared/domain/complaints/complaints.testing.ts';
import { archived } from '../../shared/domain/complaints/procedures.testing.ts';
import { withdraw } from '../../shared/domain/complaints/requests/withdraw.ts';
import { lapse } from '../../shared/domain/complaints/tasks/lapse.ts';
import { supervise } from '../../shared/domain/supervision/supervise.ts';
import { addConfiguration } from '../../shared/persistence/configuration-repository.ts';
import { changeSubscription, openSubscription } from '../../shared/persistence/subscription-repository.ts';
import { saveStory } from '../../test/saved-case.ts';
import { postOfficeOfFile, TOKEN } from './post-office.testing.ts';
import { afterCommand, content, granted, TUESDAY, toldLastBy, waitingAt } from './told-last.testing.ts';

const office = postOfficeOfFile();
const toldLast = toldLastBy(office);

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
  const story = granted(waitingAt('handle'), 'handler', { kind, reason: 'MARKED', ...more });
  const [mail] = await toldLast(story);
  expect(mail?.text).toContain(words);
  expect(mail?.text).not.toContain('MARKED');
});

it.each(['denied', 'lapsed'] as const)(
  'tells that a withdrawal was %s and the case goes on',
  async (decision) => {
    const story = waitingAt('handle');
    const asked = afterCommand(story, withdraw(story.file, { reason: 'MARKED' }, contextAt(TUESDAY)));
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
  const [mail] = await toldLast(
    afterCommand(story, withdraw(story.file, { reason: 'MARKED' }, contextAt(TUESDAY))),
  );
  expect(mail?.subject).toMatch(/已撤回$/);
});

it('tells that a closing was revoked, also whoever wants no messages', async () => {
  const closed = archived(finish(waitingAt('visit')));
  const act = { person: personOf('supervisor'), act: 'reopen', reason: 'MARKED' } as const;
  const story = afterCommand(closed, supervise(closed.file, act, contextAt(TUESDAY)));
  const { number } = story.file.complaint;
  await saveStory(closed, content);
  const { token } = await openSubscription(number, TOKEN);
  await changeSubscription({ number, token, wanted: false });
  const [mail] = await toldLast({ ...story, changes: story.changes.slice(-1) });
  expect(mail?.subject).toBe(`诉达：${number} 撤销办结、重新办理`);
  expect(mail?.text).not.toContain('MARKED');
});
