import { describe, expect, it } from 'vitest';
import { ladder } from '../../../local/seed/ladder.ts';
import { routing } from '../../../local/seed/routing.ts';
import { servicePolicy } from '../../../local/seed/service-policy.ts';
import { taxonomy } from '../../../local/seed/taxonomy.ts';
import { calendarData, revisedData } from '../clocks/calendar.testing.ts';
import { describeChanges } from './describe-changes.ts';

const zh = (before: unknown, after: unknown) => describeChanges(before, after).map((line) => line.zh);
const en = (before: unknown, after: unknown) => describeChanges(before, after).map((line) => line.en);

describe('a change in plain lines', () => {
  it('says nothing where nothing changes', () => {
    for (const value of [ladder(), routing(), servicePolicy(), taxonomy(), calendarData])
      expect(describeChanges(value, structuredClone(value))).toEqual([]);
  });

  it('says a limit in its unit', () => {
    const after = servicePolicy();
    after.durations.handle.general = { amount: 8, unit: 'working-day' };
    expect(zh(servicePolicy(), after)).toEqual(['时限 · 办理 · 一般件：10 个工作日 → 8 个工作日']);
    expect(en(servicePolicy(), after)).toEqual([
      'Limits · handling · general: 10 working days → 8 working days',
    ]);
    after.durations.handle.general = { amount: 1, unit: 'working-day' };
    expect(en(servicePolicy(), after)).toEqual([
      'Limits · handling · general: 10 working days → 1 working day',
    ]);
  });

  it('names days that are off or worked now, and a year that is new', () => {
    expect(zh(calendarData, { ...revisedData, version: calendarData.version })).toEqual([
      '工作时段：08:30–12:00、13:30–17:30 → 09:00–12:00、14:00–17:00',
      '2026-03-30 至 2026-03-31 改为休息日',
      '新增 2027 年：261 个工作日',
    ]);
    expect(en(calendarData, { ...revisedData, version: calendarData.version }).slice(1)).toEqual([
      '2026-03-30 to 2026-03-31: now a day off',
      'Added 2027: 261 workdays',
    ]);
  });

  it('tells days that are worked now from days off beside them', () => {
    const days = '0'.repeat(10) + '1'.repeat(355);
    const swapped = { 2027: `${'0'.repeat(8)}1100${'1'.repeat(353)}` };
    expect(zh({ years: { 2027: days } }, { years: swapped })).toEqual([
      '2027-01-09 至 2027-01-10 改为工作日',
      '2027-01-11 至 2027-01-12 改为休息日',
    ]);
    expect(en({ years: { 2027: days } }, { years: swapped })).toEqual([
      '2027-01-09 to 2027-01-10: now a workday',
      '2027-01-11 to 2027-01-12: now a day off',
    ]);
  });

  it('tells an entry that was put in between from those that were there', () => {
    const before = taxonomy();
    const [first, ...rest] = before.categories;
    if (!first) throw new TypeError('there are categories');
    const added = { ...first, code: 'noise', name: { zh: '噪声', en: 'Noise' } };
    const after = { ...before, categories: [first, added, ...rest.slice(1)] };
    const gone = rest[0];
    expect(zh(before, after)).toEqual([
      '新增 诉求类别 · 噪声（noise）：噪声',
      `删除 诉求类别 · ${gone?.name.zh}（${gone?.code}）`,
    ]);
  });

  it('says what changed within an entry, by its name', () => {
    const before = ladder();
    const rungs = before.rungs.map((rung) =>
      rung.rung === 'order' ? { ...rung, reply: { amount: 3, unit: 'working-day' as const } } : rung,
    );
    expect(en(before, { ...before, rungs, notBeforeWorkingHours: false })).toEqual([
      'Rungs · supervision order · reply: 2 working days → 3 working days',
      'Only in working hours: yes → no',
    ]);
  });

  it('notices that only the order changed', () => {
    const before = { rungs: ladder().rungs.slice(0, 2) };
    expect(en(before, { rungs: before.rungs.toReversed() })).toEqual([
      'Rungs · order: reminder, notice to the head → notice to the head, reminder',
    ]);
  });

  it('clips long texts', () => {
    const [line = ''] = en({ body: 'a' }, { body: 'b'.repeat(200) });
    expect(line).toBe(`body: a → ${'b'.repeat(80)}…`);
  });

  it('says a text whole that is just short enough, and two that begin alike', () => {
    const alike = 'a'.repeat(79);
    expect(en({ body: '' }, { body: `${alike}b` })).toEqual([`body: none → ${alike}b`]);
    expect(en({ body: `${alike}b` }, { body: `${alike}c` })).toEqual([`body: ${alike}b → ${alike}c`]);
  });

  it('quotes two long texts from their beginning where they differ there', () => {
    const [one, other] = ['b', 'c'].map((letter) => 'a'.repeat(15) + letter.repeat(65));
    expect(en({ body: `${one}!` }, { body: `${other}!` })).toEqual([`body: ${one}… → ${other}…`]);
  });

  it('quotes two long texts around where they differ', () => {
    const alike = 'a'.repeat(200);
    expect(en({ body: `${alike}old` }, { body: `${alike}new` })).toEqual([
      `body: …${'a'.repeat(15)}old → …${'a'.repeat(15)}new`,
    ]);
  });

  it('says where there is nothing', () => {
    expect(zh({ duties: ['handling'] }, { duties: [] })).toEqual(['职责：承办 → 无']);
    expect(en({ subject: '' }, { subject: 'News' })).toEqual(['subject: none → News']);
    expect(en({ to: '2026-03-31' }, { to: null })).toEqual(['until: 2026-03-31 → none']);
    expect(en({ reply: null }, { reply: { amount: 1, unit: 'working-hour' } })).toEqual([
      'reply: none → 1 working hour',
    ]);
    expect(en({ holidays: [{ from: '2026-10-01' }] }, {})).toEqual(['Removed Names of holidays']);
  });

  it('says an entry without a name field by field, and a question by its title', () => {
    const rung = ladder().rungs[0];
    expect(en({ rungs: [] }, { rungs: [rung] })).toEqual([
      'Added Rungs · reminder: rung reminder, after overdue 0 working hours, reply 4 working hours',
    ]);
    expect(zh({ rungs: [] }, { rungs: [rung] })).toEqual([
      '新增 阶梯 · 催办：级别 催办，逾期后 0 个工作小时，答复 4 个工作小时',
    ]);
    expect(en({}, { hint: { zh: '可附照片', en: 'With photographs' } })).toEqual([
      'Added hint: With photographs',
    ]);
    const asked = { name: 'stopped', title: { zh: '停产了吗', en: 'Did it stop?' }, required: true };
    expect(zh({ questions: [asked] }, { questions: [{ ...asked, required: false }] })).toEqual([
      '问题 · 停产了吗（stopped） · 必答：是 → 否',
    ]);
  });

  it('says of a rule of routing that it leads elsewhere', () => {
    const rule = { category: 'other', division: '330203', unit: '330203-tax' };
    expect(en({ rules: [rule] }, { rules: [{ ...rule, unit: '330203-market' }] })).toEqual([
      'Rules · other 330203 · unit: 330203-tax → 330203-market',
    ]);
  });

  it('tells a list that was emptied entry by entry', () => {
    expect(zh({ rules: [{ unit: '{county}-tax' }] }, { rules: [] })).toEqual(['删除 规则 · {county}-tax']);
  });
});
