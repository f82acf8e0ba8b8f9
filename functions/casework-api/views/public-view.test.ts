import { beforeAll, describe, expect, it } from 'vitest';
import { at } from '../../../shared/domain/clocks/calendar.testing.ts';
import { archiveComplaint } from '../../../shared/domain/complaints/archive-complaint.ts';
import { eventsOf, tell } from '../../../shared/domain/complaints/case-story.testing.ts';
import {
  caseAt,
  contextAt,
  finish,
  pass,
  personOf,
  submitted,
} from '../../../shared/domain/complaints/complaints.testing.ts';
import { freshNumber } from '../../../test/saved-case.ts';
import { useSeededTable } from '../../../test/seeded-table.ts';
import { isTold, toldText } from '../words/public-texts.ts';
import { officialView } from './official-view.ts';
import { act, recordOf, saved, savedAt, TUESDAY, view } from './public-view.testing.ts';

beforeAll(useSeededTable);

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
