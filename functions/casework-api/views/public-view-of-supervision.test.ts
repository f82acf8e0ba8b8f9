import { beforeAll, describe, expect, it } from 'vitest';
import { at } from '../../../shared/domain/clocks/calendar.testing.ts';
import type { CaseStory } from '../../../shared/domain/complaints/case-story.testing.ts';
import { finish, pass, personOf } from '../../../shared/domain/complaints/complaints.testing.ts';
import { archived } from '../../../shared/domain/complaints/procedures.testing.ts';
import { readCaseRecord } from '../../../shared/persistence/case-repository.ts';
import { saveStory } from '../../../test/saved-case.ts';
import { useSeededTable } from '../../../test/seeded-table.ts';
import { officialView } from './official-view.ts';
import { act, ask, decide, recordOf, savedAt, TUESDAY, view } from './public-view.testing.ts';

beforeAll(useSeededTable);

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
      text: { zh: '办理等级调整为复杂件，办理期限为2026年3月23日' },
      note: '涉及三个部门',
    });
    const { record, context } = await recordOf(number, TUESDAY);
    const { events } = await officialView(record, personOf('handler'), context);
    expect(events.at(-1)).toMatchObject({ actor: 'official', unit: { name: '宁波市营商环境督办室' } });
  });

  it('to a task whose unit had asked for more time is told with that, and nothing is awaited any more', async () => {
    const number = await savedAt('handle');
    await act(number, { ...ask, kind: 'extension', reason: '需委托检测' }, 'handler');
    await act(number, { action: 'supervise', act: 'take-over', reason: '久拖不决' }, 'supervisor');
    const { pending, timeline } = await view(number);
    expect(pending).toBeNull();
    expect(timeline.at(-1)?.text).toEqual({
      zh: '督办单位提级办理，原单位提出的延期申请同时取消',
      en: 'The supervising office took it over; what the unit had asked for needs no decision any more: extension',
    });
    const { record, context } = await recordOf(number, TUESDAY);
    const { tasks } = await officialView(record, personOf('handler'), context);
    expect(tasks.find(({ stage }) => stage === 'approve')).toMatchObject({ outcome: 'cancelled' });
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
