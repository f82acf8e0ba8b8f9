import { beforeAll, describe, expect, it } from 'vitest';
import type { CaseAction } from '../../shared/contracts/case-actions.ts';
import { publicCase } from '../../shared/contracts/public-case.ts';
import { at } from '../../shared/domain/clocks/calendar.testing.ts';
import { caseAt, contextAt, LEAD_UNIT, personOf } from '../../shared/domain/complaints/complaints.testing.ts';
import type { MainStage } from '../../shared/domain/complaints/tasks/stage.ts';
import { readCaseFile, readCaseRecord } from '../../shared/persistence/case-repository.ts';
import { readWorklist } from '../../shared/persistence/task-lists.ts';
import { everyItem } from '../../test/case-table.ts';
import { freshNumber, saveStory } from '../../test/saved-case.ts';
import { useSeededTable } from '../../test/seeded-table.ts';
import { actOnCase } from './act-on-case.ts';
import { completeCaseTask } from './complete-case-task.ts';
import { listWork } from './list-work.ts';
import { publicView } from './views/public-view.ts';

beforeAll(useSeededTable);

const dependencies = { now: () => at('2026-03-02 11:00') };
const act = (number: string, action: CaseAction, user: string, key: string | null = null) =>
  actOnCase(number, action, key, personOf(user), dependencies);

async function savedAt(stage: MainStage): Promise<string> {
  const number = freshNumber();
  await saveStory(caseAt(stage, {}, { number }));
  return number;
}
/** What its complainant sees of a case. */
async function toldOf(number: string) {
  const record = await readCaseRecord(number);
  if (!record) throw new TypeError('no record');
  return publicCase.parse(await publicView(record, contextAt(at('2026-03-02 12:00'))));
}
const caseOf = async (number: string) => (await readCaseFile(number))?.complaint;

const EXTENSION = {
  action: 'ask-approval',
  kind: 'extension',
  reason: '需委托检测',
  duration: { amount: 5, unit: 'working-day' },
} as const;

describe('an extension', () => {
  it('is asked for by the handler and granted by his head: the deadline moves, the original one is kept', async () => {
    const number = await savedAt('handle');
    await act(number, EXTENSION, 'handler');
    expect(await caseOf(number)).toMatchObject({ procedure: { pendingApproval: `${number}.approve.1` } });
    const task = `${number}.approve.1`;
    await completeCaseTask(task, { outcome: 'granted' }, null, personOf('lead'), dependencies);
    const file = await readCaseFile(number);
    expect(file?.clocks.find(({ kind }) => kind === 'handle')).toMatchObject({
      originalDueAt: at('2026-03-16 23:59:59'),
      dueAt: at('2026-03-23 23:59:59'),
    });
    expect(file?.tasks.find(({ stage }) => stage === 'handle')?.dueAt).toBe(at('2026-03-23 23:59:59'));
    expect(file?.complaint).toMatchObject({
      dueAt: at('2026-03-23 23:59:59'),
      procedure: { pendingApproval: null, extensions: 1 },
    });
  });

  it('stands on the list of the deciding unit as what it asks for', async () => {
    const number = await savedAt('handle');
    await act(number, EXTENSION, 'handler');
    const { rows } = await listWork({ limit: 100 }, personOf('lead'));
    const mine = rows.filter((row) => row.number === number);
    expect(mine.map(({ stage, asked }) => [stage, asked]).toSorted()).toEqual([
      ['approve', 'extension'],
      ['handle', null],
    ]);
  });

  it('holds the station up until it is decided', async () => {
    const number = await savedAt('handle');
    await act(number, EXTENSION, 'handler');
    const handled = { outcome: 'handled', opinion: '属实', answer: '已整改' } as const;
    const completion = completeCaseTask(
      `${number}.handle.1`,
      handled,
      null,
      personOf('handler'),
      dependencies,
    );
    await expect(completion).rejects.toMatchObject({ code: 'task.approval-pending' });
  });

  it('sent again with its key is asked for once, and gets its first answer', async () => {
    const number = await savedAt('handle');
    const first = await act(number, EXTENSION, 'handler', 'key-1');
    expect(await act(number, EXTENSION, 'handler', 'key-1')).toEqual(first);
    expect(await caseOf(number)).toMatchObject({ version: first.version, procedure: { approvals: 1 } });
  });
});

describe('two cases', () => {
  it('are merged in one step: both say so, and the duplicate ends', async () => {
    const [number, into] = [await savedAt('accept'), await savedAt('handle')];
    await act(number, { action: 'merge', into, reason: '同一事项' }, 'dispatcher');
    expect(await caseOf(number)).toMatchObject({ state: 'merged', procedure: { mergedInto: into } });
    expect(await caseOf(into)).toMatchObject({
      state: 'open',
      procedure: { links: [{ number, kind: 'duplicate' }] },
    });
  });

  it('that were merged stand where the other one does, for the duplicate’s complainant', async () => {
    const [number, into] = [await savedAt('accept'), await savedAt('handle')];
    await act(number, { action: 'merge', into, reason: '同一事项' }, 'dispatcher');
    const told = await toldOf(number);
    expect(told).toMatchObject({ status: { zh: '已并入另一件诉求' }, answer: null, due: null });
    expect(told.goesOn).toEqual({
      number: into,
      state: 'open',
      status: { zh: '承办单位正在办理', en: 'The unit in charge is working on it' },
      holder: expect.objectContaining({ id: '330203-market' }),
      due: { at: at('2026-03-16 23:59:59'), mark: 'green' },
      answeredAt: null,
      answer: null,
      refusal: null,
    });
    expect(told.requests).toEqual(['reconsider']);
    expect(told.reconsiderUntil).toBe(at('2026-04-01 23:59:59'));
  });

  it('that were merged again stand where the last one does, and are answered in words of their own', async () => {
    const [number, middle, last] = [await savedAt('accept'), await savedAt('accept'), await savedAt('reply')];
    await act(number, { action: 'merge', into: middle, reason: '同一事项' }, 'dispatcher');
    await act(middle, { action: 'merge', into: last, reason: '同一事项' }, 'dispatcher');
    const reply = { outcome: 'replied', answer: '已退还您的保证金', channel: 'platform' } as const;
    const replying = (more: object = {}) =>
      completeCaseTask(`${last}.reply.1`, { ...reply, ...more }, null, personOf('handler'), dependencies);
    await expect(replying()).rejects.toMatchObject({ code: 'reply.merged-unanswered' });
    await replying({ answerForMerged: '宁波测试有限公司等企业的保证金都会退还' });
    const told = await toldOf(number);
    expect(told.goesOn).toMatchObject({
      number: last,
      status: { zh: '已答复，正在回访该件诉求人' },
      answeredAt: at('2026-03-02 11:00'),
      answer: '宁*等企业的保证金都会退还',
    });
    expect(JSON.stringify(told)).not.toContain('已退还您的保证金');
  });

  it('are told in the general words of the reason why the other one was refused', async () => {
    const [number, into] = [await savedAt('accept'), await savedAt('accept')];
    await act(number, { action: 'merge', into, reason: '同一事项' }, 'dispatcher');
    const refused = {
      outcome: 'refused',
      reasonCode: 'civil-dispute',
      reason: '王小明',
      otherWay: '起诉',
    } as const;
    await completeCaseTask(`${into}.accept.1`, refused, null, personOf('dispatcher'), dependencies);
    const told = await toldOf(number);
    expect(told.goesOn?.refusal?.name.zh).toBe('属于平等主体之间的民商事纠纷');
    expect(JSON.stringify(told)).not.toContain('王小明');
  });

  it('are linked from both sides', async () => {
    const [one, two] = [await savedAt('accept'), await savedAt('dispatch')];
    await act(one, { action: 'link', number: two }, 'dispatcher');
    expect(await caseOf(one)).toMatchObject({ procedure: { links: [{ number: two, kind: 'related' }] } });
    expect(await caseOf(two)).toMatchObject({ procedure: { links: [{ number: one, kind: 'related' }] } });
  });
});

describe('what is not possible is refused and changes nothing', () => {
  it.each<[string, MainStage, CaseAction, string]>([
    ['case.stale-version', 'handle', { ...EXTENSION, version: 1 }, 'handler'],
    ['case.not-found', 'handle', EXTENSION, 'handler2'],
    ['task.not-yours', 'visit', { action: 'ask-approval', kind: 'closing', reason: '已解决' }, 'lead'],
    [
      'approval.too-long',
      'handle',
      { ...EXTENSION, duration: { amount: 11, unit: 'working-day' } },
      'handler',
    ],
    ['case.not-suspended', 'handle', { action: 'resume' }, 'handler'],
    [
      'case.not-found',
      'accept',
      { action: 'merge', into: 'TS20260302ZZZZZZ0', reason: '同一事项' },
      'dispatcher',
    ],
  ])('%s at %s', async (code, stage, action, user) => {
    const number = await savedAt(stage);
    const before = await everyItem();
    await expect(act(number, action, user)).rejects.toMatchObject({ code });
    expect(await everyItem()).toEqual(before);
  });
});

it('lets the supervising office suspend, and the unit resume', async () => {
  const number = await savedAt('handle');
  const suspension = {
    action: 'ask-approval',
    kind: 'suspension',
    reason: '等待另案判决',
    duration: { amount: 10, unit: 'working-day' },
  } as const;
  await act(number, suspension, 'handler');
  const task = `${number}.approve.1`;
  await completeCaseTask(task, { outcome: 'granted' }, null, personOf('supervisor'), dependencies);
  expect((await readCaseFile(number))?.clocks.find(({ kind }) => kind === 'handle')?.status).toBe('paused');
  await act(number, { action: 'resume' }, 'handler');
  const file = await readCaseFile(number);
  expect(file?.clocks.find(({ kind }) => kind === 'handle')).toMatchObject({
    status: 'running',
    unit: LEAD_UNIT,
  });
  expect(file?.complaint.procedure.suspension).toBeNull();
});

it('lets a supervisor order an answer and take a case over, whose task is then on the list of his office', async () => {
  const number = await savedAt('handle');
  const reason = '企业停产，两次催办未见进展';
  await act(number, { action: 'supervise', act: 'order', reason }, 'supervisor');
  await completeCaseTask(
    `${number}.supervise.1`,
    { outcome: 'answered-supervision', answer: '正在协调' },
    null,
    personOf('lead'),
    dependencies,
  );
  await act(number, { action: 'supervise', act: 'take-over', reason }, 'supervisor');
  const { tasks } = await readWorklist('330200-supervision', { limit: 100 });
  expect(tasks.filter((task) => task.number === number)).toMatchObject([
    { stage: 'handle', unit: '330200-supervision' },
  ]);
  expect((await readCaseFile(number))?.tasks).toContainEqual(
    expect.objectContaining({ stage: 'handle', notes: [expect.objectContaining({ text: reason })] }),
  );
  const { tasks: left } = await readWorklist(LEAD_UNIT, { limit: 100 });
  expect(left.filter((task) => task.number === number)).toEqual([]);
  await expect(act(number, { action: 'supervise', act: 'urge', reason }, 'dispatcher')).rejects.toMatchObject(
    { code: 'supervision.supervisors-only' },
  );
});
