import { beforeAll, describe, expect, it } from 'vitest';
import { at } from '../../../shared/domain/clocks/calendar.testing.ts';
import { caseAt, finish } from '../../../shared/domain/complaints/complaints.testing.ts';
import { useSeededTable } from '../../../test/seeded-table.ts';
import { act, ask, decide, saved, savedAt, TUESDAY, view } from './public-view.testing.ts';

beforeAll(useSeededTable);

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
    expect(timeline.at(-1)).toMatchObject({
      text: { zh: '同意延期到2026年3月23日', en: 'More time was granted, until 23 March 2026' },
      note: '需委托检测',
    });
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

it('says of a transferred case with which body it is and since when, not since when the intake centre has it', async () => {
  const number = await savedAt('accept');
  const asked = { action: 'ask-approval', kind: 'transfer', body: 'mediation', reason: '双方同意' } as const;
  await act(number, asked, 'dispatcher');
  await decide(number, { outcome: 'granted' }, 'supervisor');
  const { referral, heldSince, timeline } = await view(number);
  expect(referral).toEqual({ body: 'mediation', since: TUESDAY, receivedAt: null });
  expect(heldSince).not.toBe(TUESDAY);
  expect(timeline.at(-1)?.text.zh).toBe('同意移交其他机关：人民调解组织');
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
  expect(resumed.timeline.at(-1)?.text.zh).toContain('期限为2026年3月18日');
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
