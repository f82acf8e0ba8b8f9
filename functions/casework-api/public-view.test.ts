import { beforeAll, describe, expect, it } from 'vitest';
import type { CaseAction } from '../../shared/contracts/case-actions.ts';
import { publicCase } from '../../shared/contracts/public-case.ts';
import type { TaskCompletion } from '../../shared/contracts/task-completion.ts';
import { at } from '../../shared/domain/clocks/calendar.testing.ts';
import { archiveComplaint } from '../../shared/domain/complaints/archive-complaint.ts';
import { type CaseStory, eventsOf, tell } from '../../shared/domain/complaints/case-story.testing.ts';
import {
  caseAt,
  contextAt,
  finish,
  pass,
  personOf,
  submitted,
} from '../../shared/domain/complaints/complaints.testing.ts';
import { archived } from '../../shared/domain/complaints/procedures.testing.ts';
import type { MainStage } from '../../shared/domain/complaints/stage.ts';
import { sha256 } from '../../shared/domain/proof/sha-256.ts';
import { readCaseRecord } from '../../shared/persistence/case-repository.ts';
import { readRulesOf } from '../../shared/persistence/pinned-rules.ts';
import { freshNumber, saveStory } from '../../test/saved-case.ts';
import { useSeededTable } from '../../test/seeded-table.ts';
import { actOnCase } from './act-on-case.ts';
import { completeCaseTask } from './complete-case-task.ts';
import { officialView } from './official-view.ts';
import { isTold, toldText } from './public-texts.ts';
import { publicView } from './public-view.ts';

beforeAll(useSeededTable);

const TUESDAY = at('2026-03-03 09:00');

async function recordOf(number: string, instant: string) {
  const record = await readCaseRecord(number);
  if (!record) throw new TypeError(`${number} was not saved`);
  const context = { at: instant, digest: sha256, ...(await readRulesOf(record.complaint, instant)) };
  return { record, context };
}
async function view(number: string, instant = TUESDAY) {
  const { record, context } = await recordOf(number, instant);
  return publicCase.parse(await publicView(record, context));
}
async function saved(story: (number: string) => CaseStory): Promise<string> {
  const number = freshNumber();
  await saveStory(story(number));
  return number;
}
const savedAt = (stage: MainStage) => saved((number) => caseAt(stage, {}, { number }));
const act = (number: string, action: CaseAction, user: string, instant = TUESDAY) =>
  actOnCase(number, action, null, personOf(user), { now: () => instant });
const decide = (number: string, completion: TaskCompletion, user: string, instant = TUESDAY) =>
  completeCaseTask(`${number}.approve.1`, completion, null, personOf(user), { now: () => instant });
const ask = { action: 'ask-approval', duration: { amount: 5, unit: 'working-day' } } as const;

describe('an extension', () => {
  it('is told when it is asked for, and with the old and the new due time and the reason once granted', async () => {
    const number = await savedAt('handle');
    await act(number, { ...ask, kind: 'extension', reason: '需委托检测' }, 'handler');
    expect(await view(number)).toMatchObject({ pending: { kind: 'extension' }, due: { extensions: [] } });
    await decide(number, { outcome: 'granted' }, 'lead');
    const { due, pending, timeline } = await view(number);
    expect(pending).toBeNull();
    expect(due).toMatchObject({
      at: at('2026-03-23 23:59:59'),
      originalAt: at('2026-03-16 23:59:59'),
      extensions: [{ at: TUESDAY, reason: '需委托检测' }],
    });
    expect(due?.why.zh.join('')).toContain('批准延期5个工作日');
    expect(timeline.at(-1)).toMatchObject({ text: { zh: '同意延期到 2026-03-23' }, note: '需委托检测' });
  });

  it('that was not granted changes nothing, and its inner reasons stay inside', async () => {
    const number = await savedAt('handle');
    await act(number, { ...ask, kind: 'extension', reason: '需委托检测' }, 'handler');
    await decide(number, { outcome: 'denied', reason: '理由不充分' }, 'lead');
    const told = await view(number);
    expect(told.due).toMatchObject({ originalAt: told.due?.at, extensions: [] });
    expect(told.timeline.at(-1)?.text.zh).toBe('没有同意延期，继续办理');
    expect(JSON.stringify(told)).not.toMatch(/理由不充分|需委托检测/);
  });
});

it('says of a suspended case that the clock stands, until when and why, and of a resumed one when it is due', async () => {
  const number = await savedAt('handle');
  await act(number, { ...ask, kind: 'suspension', reason: '等待另案判决' }, 'handler');
  await decide(number, { outcome: 'granted' }, 'supervisor');
  const suspended = await view(number);
  expect(suspended).toMatchObject({
    due: { stands: true },
    suspension: { since: TUESDAY, until: at('2026-03-10 23:59:59'), reason: '等待另案判决' },
  });
  expect(suspended.due?.why.zh.join('')).toContain('暂停计时：经批准中止办理');
  expect(suspended.due?.why.en.join('')).toContain('the handling is suspended by approval');
  await act(number, { action: 'resume' }, 'handler', at('2026-03-05 09:00'));
  const resumed = await view(number, at('2026-03-05 10:00'));
  expect(resumed).toMatchObject({
    suspension: null,
    due: { stands: false, at: at('2026-03-18 23:59:59'), originalAt: at('2026-03-18 23:59:59') },
  });
  expect(resumed.timeline.at(-1)?.text.zh).toContain('期限为 2026-03-18');
});

describe('a refusal', () => {
  const refused = () =>
    saved((number) =>
      finish(caseAt('accept', {}, { number }), { outcome: 'refused', statement: { reason: '属民事纠纷' } }),
    );

  it('can be objected to until a day that is said', async () => {
    const told = await view(await refused());
    expect(told).toMatchObject({ requests: ['reconsider'], reconsidered: false });
    expect(told.reconsiderUntil).toMatch(/^2026-/);
    expect(told.timeline.at(-1)?.note).toBe('属民事纠纷');
  });

  it('cannot any more after that day', async () => {
    const told = await view(await refused(), at('2026-12-01 09:00'));
    expect(told).toMatchObject({ requests: [], reconsiderUntil: null });
  });
});

it.each([
  ['dispatch', 'at-once'],
  ['handle', 'consent'],
  ['reply', null],
] as const)('says what a withdrawal at %s comes to: %s', async (stage, withdrawal) => {
  expect((await view(await savedAt(stage))).withdrawal).toBe(withdrawal);
});

it('tells why a case was ended by a decision', async () => {
  const number = await savedAt('handle');
  await act(number, { action: 'ask-approval', kind: 'termination', reason: '诉求人已另行起诉' }, 'handler');
  await decide(number, { outcome: 'granted' }, 'supervisor');
  expect(await view(number)).toMatchObject({ state: 'terminated', endReason: '诉求人已另行起诉', due: null });
});

it('has in its time line what he wrote himself, and nothing of what the units wrote among themselves', async () => {
  const number = await saved((fresh) => {
    const asked = { outcome: 'supplement-asked', statement: { ask: '请补充检查日期' } } as const;
    const story = pass(caseAt('accept', {}, { number: fresh }), asked);
    return pass(story, { outcome: 'supplemented', statement: { text: '三月二日上午' } });
  });
  const { timeline, again } = await view(number);
  expect(timeline.flatMap(({ note }) => note ?? [])).toEqual(['请补充检查日期', '三月二日上午']);
  expect(again).toBe(false);
  const reviewed = await view(
    await saved((fresh) =>
      pass(caseAt('handle', {}, { number: fresh }), { statement: { opinion: '内部意见' } }),
    ),
  );
  expect(JSON.stringify(reviewed)).not.toContain('内部意见');
});

describe('what is followed beyond the answer', () => {
  const arrears = () =>
    saved((number) => {
      let story = submitted({}, { number, track: 'arrears' });
      for (let passed = 0; passed < 3; passed += 1) story = pass(story);
      return story;
    });

  it('shows debt, paid and each instalment with its mark, to the complainant and to officials alike', async () => {
    const number = await arrears();
    const plan = {
      debt: 100_000,
      paid: 10_000,
      instalments: [
        { due: '2026-03-20', amount: 40_000 },
        { due: '2026-04-30', amount: 50_000 },
      ],
    };
    await act(number, { action: 'plan-arrears', ...plan }, 'handler');
    const states = async (instant: string) =>
      (await view(number, instant)).arrears?.instalments.map(({ state, mark }) => `${state} ${mark}`);
    expect(await states(TUESDAY)).toEqual(['next green', 'later null']);
    expect(await states(at('2026-03-25 09:00'))).toEqual(['missed red', 'later null']);
    await act(number, { action: 'record-payment', amount: 40_000 }, 'handler');
    expect(await states(TUESDAY)).toEqual(['paid null', 'next green']);
    const { record, context } = await recordOf(number, TUESDAY);
    const { procedure } = await officialView(record, personOf('handler'), context);
    expect(procedure.arrears).toEqual((await view(number)).arrears);
    expect(procedure.arrears).toMatchObject({ debt: 100_000, paid: 50_000 });
  });

  it('shows what was promised, by whom and by when, and that it was kept', async () => {
    const number = await savedAt('handle');
    await act(
      number,
      { action: 'make-commitment', what: '四月底前退还保证金', due: '2026-04-30' },
      'handler',
    );
    const [made] = (await view(number)).commitments;
    expect(made).toMatchObject({
      what: '四月底前退还保证金',
      unit: { id: '330203-market' },
      due: '2026-04-30',
      keptAt: null,
      brokenAt: null,
    });
    await act(number, { action: 'keep-commitment', commitment: 1, text: '已退还' }, 'handler');
    const { record, context } = await recordOf(number, TUESDAY);
    const { procedure } = await officialView(record, personOf('handler'), context);
    expect(procedure.commitments).toMatchObject([{ what: '四月底前退还保证金', keptAt: TUESDAY }]);
  });
});

it('says that an answered case was not drawn for a visit', async () => {
  const policy = { ...contextAt(TUESDAY).policy, visitShare: 0 };
  const number = await saved((fresh) => {
    const replied = finish(caseAt('reply', {}, { number: fresh }), {
      context: { ...contextAt(TUESDAY), policy },
    });
    const change = archiveComplaint(replied.file, contextAt(TUESDAY));
    if (!change) throw new TypeError('what is answered and not drawn is archived');
    return tell(replied, change);
  });
  expect(await view(number)).toMatchObject({ state: 'archived', notDrawn: true, requests: [] });
  expect(await view(await savedAt('visit'))).toMatchObject({ notDrawn: false });
});

it('says of marks which deadline they are of, and nothing of deadlines that units set each other', () => {
  const marked = (clockId: string) => {
    const [event] = eventsOf(caseAt('sign', {}, { number: freshNumber() }));
    if (!event) throw new TypeError('a case begins with an event');
    const data = { clockId, unit: '330203-market', mark: 'red', dueAt: TUESDAY } as const;
    return { ...event, type: 'clock-marked' as const, data };
  };
  expect(toldText(marked('sign#1'))).toEqual({
    zh: '签收已超过时限（红色）',
    en: 'The deadline of signature has passed (red)',
  });
  expect(['sign#1', 'handle#2', 'supervise#1', 'approve#1', 'assist#3'].map(marked).map(isTold)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

describe('what supervisors do', () => {
  const level = { action: 'change-level', level: 'complex', reason: '涉及三个部门' } as const;
  const reopen = { action: 'supervise', act: 'reopen', reason: '保证金没有退还' } as const;

  it('to a level is told with the due time and the reason', async () => {
    const number = await savedAt('handle');
    await act(number, level, 'supervisor');
    const { due, timeline } = await view(number);
    expect(due).toMatchObject({ at: at('2026-03-23 23:59:59'), originalAt: at('2026-03-23 23:59:59') });
    expect(due?.why.zh).toContain('3月3日（星期二）时限改为15个工作日：涉及三个部门。');
    expect(timeline.at(-1)).toMatchObject({
      text: { zh: '办理等级调整为复杂件，办理期限为 2026-03-23' },
      note: '涉及三个部门',
    });
    const { record, context } = await recordOf(number, TUESDAY);
    const { events } = await officialView(record, personOf('handler'), context);
    expect(events.at(-1)).toMatchObject({ actor: 'supervisor', unit: { name: '宁波市营商环境督办室' } });
  });

  it('to a case that was terminated wrongly is told with the reason, which takes the place of that of its end', async () => {
    const number = await savedAt('handle');
    await act(number, { action: 'ask-approval', kind: 'termination', reason: '企业已注销' }, 'handler');
    await decide(number, { outcome: 'granted' }, 'supervisor2');
    expect(await view(number)).toMatchObject({
      state: 'terminated',
      endReason: '企业已注销',
      reopened: null,
    });
    await act(number, reopen, 'supervisor');
    const seen = await view(number);
    expect(seen).toMatchObject({
      ...{ state: 'open', stage: 'handle', endReason: null },
      reopened: { at: TUESDAY, reason: '保证金没有退还' },
    });
    expect(seen.timeline.at(-1)).toMatchObject({
      text: { zh: '督办单位撤销办结，由承办单位重新办理' },
      note: '保证金没有退还',
    });
    await expect(act(number, reopen, 'supervisor')).rejects.toMatchObject({ code: 'reopen.not-closed' });
  });

  it('to a case that ends another way after that: the reason of its first end is told no more', async () => {
    const later = at('2026-03-04 09:00');
    const number = await savedAt('handle');
    await act(number, { action: 'ask-approval', kind: 'termination', reason: '企业已注销' }, 'handler');
    await decide(number, { outcome: 'granted' }, 'supervisor2');
    await act(number, reopen, 'supervisor');
    const record = await readCaseRecord(number);
    if (!record) throw new TypeError('no record');
    const story = [1, 2, 3].reduce<CaseStory>((after) => pass(after, { at: later }), {
      file: record,
      changes: [],
    });
    const visited = finish(story, { at: later });
    await saveStory(archived(visited, later));
    expect(await view(number, later)).toMatchObject({ state: 'archived', endReason: null, reopened: null });
  });
});
