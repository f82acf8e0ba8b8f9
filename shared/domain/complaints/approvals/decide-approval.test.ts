import { describe, expect, it } from 'vitest';
import { at } from '../../clocks/calendar.testing.ts';
import type { CaseStory } from '../case-story.testing.ts';
import { attempt, caseAt, finish, MONDAY, personOf } from '../complaints.testing.ts';
import { mayRead, maySeeIdentity, unmaskedUntil } from '../permissions.ts';
import { approved, ask, attemptToDecide, decide, lapsed, reconsidering } from '../procedures.testing.ts';

const TUESDAY = at('2026-03-03 09:00');
const clockOf = ({ file }: CaseStory, id: string) => file.clocks.find(({ clockId }) => clockId === id);

describe('deciding an approval', () => {
  it('ends its task and clock and counts them for the deciding unit', () => {
    const story = decide(ask(caseAt('handle'), { kind: 'closing' }), 'denied', { at: TUESDAY });
    expect(story.file.tasks.at(-1)).toMatchObject({
      status: 'completed',
      completion: { outcome: 'denied', by: 'approver', onTime: true },
    });
    expect(clockOf(story, 'approve#1')?.status).toBe('stopped');
    expect(story.file.complaint.finished.at(-1)).toMatchObject({
      stage: 'approve',
      unit: '330200-supervision',
      onTimeExtended: true,
    });
  });

  it.each(['extension', 'suspension', 'termination', 'transfer', 'closing'] as const)(
    'against %s leaves the case as it was, and nothing held up',
    (kind) => {
      const before = caseAt('handle');
      const { file, changes } = decide(ask(before, { kind }), 'denied');
      expect(file.complaint).toMatchObject({ stage: 'handle', round: 1, dueAt: before.file.complaint.dueAt });
      expect(file.complaint.procedure.pendingApproval).toBeNull();
      expect(attempt({ file, changes }).ok).toBe(true);
      expect(changes.at(-1)?.event).toMatchObject({
        type: 'approval-decided',
        data: { kind, decision: 'denied', ended: [{ stage: 'approve', round: 1, result: 'denied' }] },
      });
    },
  );

  it.each([
    [
      'task.same-person',
      'by who asked, in whatever post he is now',
      { person: personOf('supervisor', { id: 'handler' }) },
    ],
    ['task.not-yours', 'by another unit', { person: personOf('lead') }],
    [
      'task.role-not-allowed',
      'by another role',
      { person: personOf('dispatcher', { organisation: '330200-supervision', roles: ['visitor'] }) },
    ],
    ['case.complained-of-unit', 'by the complained-of unit', { person: personOf('lead2') }],
  ] as const)('is refused with %s %s', (code, _, step) => {
    expect(attemptToDecide(ask(caseAt('handle'), { kind: 'suspension' }), 'granted', step)).toEqual({
      ok: false,
      code,
    });
  });

  it('is no business of a handler of the same unit', () => {
    const story = ask(caseAt('handle'), { kind: 'extension' });
    const person = personOf('handler', { id: 'another' });
    expect(attemptToDecide(story, 'granted', { person })).toEqual({
      ok: false,
      code: 'task.role-not-allowed',
    });
  });

  it('is possible once', () => {
    const story = ask(caseAt('handle'), { kind: 'closing' });
    const again = { ...story, file: decide(story, 'granted').file };
    expect(() => decide(again, 'granted')).toThrow('no approve is open');
  });

  it('comes of itself when nobody decides: the approval lapses, late for the unit that let it', () => {
    const story = lapsed(ask(caseAt('handle'), { kind: 'closing' }), 'approve#1', at('2026-03-05 00:00'));
    expect(story.file.complaint.procedure.pendingApproval).toBeNull();
    expect(story.file.complaint.finished.at(-1)).toMatchObject({ stage: 'approve', onTimeExtended: false });
    expect(story.changes.at(-1)?.event).toMatchObject({
      type: 'approval-decided',
      actor: { kind: 'system' },
      data: { decision: 'lapsed' },
    });
    expect(attempt(story).ok).toBe(true);
  });
});

describe('a granted', () => {
  it('extension moves the due time of case, task and clock, and keeps the original one', () => {
    const story = approved(caseAt('handle'), { kind: 'extension', at: TUESDAY });
    const dueAt = at('2026-03-23 23:59:59');
    expect(story.file.complaint).toMatchObject({
      dueAt,
      procedure: { extensions: 1, pendingApproval: null },
    });
    expect(clockOf(story, 'handle#1')).toMatchObject({ dueAt, originalDueAt: at('2026-03-16 23:59:59') });
    expect(story.file.tasks.find(({ stage }) => stage === 'handle')?.dueAt).toBe(dueAt);
    expect(story.changes.at(-1)?.event.data).toMatchObject({ decision: 'granted', dueAt });
  });

  it('extension while the signature is awaited leaves the time to sign as it is', () => {
    const before = caseAt('sign');
    const story = approved(before, { kind: 'extension' });
    expect(story.file.complaint.dueAt).toBe(before.file.complaint.dueAt);
    expect(clockOf(story, 'handle#1')?.dueAt).toBe(at('2026-03-23 23:59:59'));
  });

  it('extension decides on time twice: late by the original, in time by the extended', () => {
    const extended = approved(caseAt('handle'), { kind: 'extension' });
    const { file } = finish(extended, { at: at('2026-03-18 10:00') });
    expect(file.complaint.finished.at(-1)).toMatchObject({
      stage: 'handle',
      onTimeOriginal: false,
      onTimeExtended: true,
    });
  });

  it.each([
    ['termination', 'handle', { state: 'terminated', stage: null, holder: null, closedAt: MONDAY }],
    ['refusal', 'accept', { state: 'refused', stage: null, procedure: { refusedBy: 'dispatcher' } }],
    ['transfer', 'accept', { state: 'open', stage: 'referral', holder: '330200-intake' }],
    ['transfer', 'handle', { stage: 'referral', procedure: { referredTo: 'mediation' } }],
    ['closing', 'handle', { state: 'open', stage: null, satisfaction: null }],
    ['closing', 'reply', { state: 'open', stage: null, procedure: { referredTo: null } }],
  ] as const)('%s at %s ends the station', (kind, stage, expected) => {
    const { file, changes } = approved(caseAt(stage), { kind });
    expect(file.complaint).toMatchObject({ ...expected, dueAt: null, mark: 'green' });
    expect(file.clocks.filter(({ status }) => status !== 'stopped')).toEqual([]);
    const { data } = changes.at(-1)?.event ?? {};
    expect(data).toMatchObject({
      ended: [
        { stage: 'approve' },
        { stage, round: 1, result: file.tasks.find((task) => task.stage === stage)?.completion?.outcome },
      ],
    });
  });

  it('refusal is reconsidered by somebody else than who asked for it', () => {
    const story = approved(caseAt('accept'), { kind: 'refusal' });
    expect(story.file.tasks[0]?.completion?.statement).toMatchObject({
      reasonCode: 'civil-dispute',
      otherWay: '向人民法院起诉',
    });
    expect(attempt(reconsidering(story), { person: personOf('dispatcher') })).toEqual({
      ok: false,
      code: 'task.same-person',
    });
  });

  it('refusal is reconsidered by somebody else than who granted it', () => {
    const about = { against: { organisationId: '330200-intake', name: '受理中心' } };
    const office = (id: string) => personOf('supervisor', { id });
    const asked = ask(caseAt('accept', about), { kind: 'refusal', person: office('asker') });
    const story = reconsidering(decide(asked, 'granted', { person: office('granter') }));
    const by = (id: string) => attempt(story, { person: office(id) });
    expect(by('granter')).toEqual({ ok: false, code: 'task.same-person' });
    expect(by('asker')).toEqual({ ok: false, code: 'task.same-person' });
    expect(by('another').ok).toBe(true);
  });

  it('unmasking lets one reader see who complains, for a working day, and holds nothing up', () => {
    const asked = ask(caseAt('handle'), { kind: 'unmasking', person: personOf('supervisor') });
    expect(attempt(asked).ok).toBe(true);
    const { complaint } = decide(asked, 'granted').file;
    const until = at('2026-03-03 23:59:59');
    expect(complaint.procedure).toMatchObject({
      pendingApproval: null,
      unmaskings: [{ person: 'supervisor', until }],
    });
    const sees = (id: string, instant: string) =>
      unmaskedUntil(personOf('supervisor', { id }), complaint, instant);
    expect(sees('supervisor', until)).toBe(until);
    expect(sees('supervisor', at('2026-03-04 00:00'))).toBeNull();
    expect(sees('another', until)).toBeNull();
  });

  it.each(['granted', 'denied'] as const)('to have %s an unmasking shows the office nothing', (decision) => {
    const asked = ask(caseAt('handle'), { kind: 'unmasking', person: personOf('supervisor') });
    const { complaint } = decide(asked, decision).file;
    const decider = personOf('supervisor', { id: 'decider' });
    expect(complaint.finished.at(-1)).toMatchObject({ stage: 'approve', unit: decider.organisation });
    expect(mayRead(decider, complaint)).toBe(true);
    expect(maySeeIdentity(decider, complaint)).toBe(false);
  });

  it('unmasking does not free a station that another approval holds up', () => {
    const held = ask(caseAt('handle'), { kind: 'closing' });
    const both = ask(held, { kind: 'unmasking', person: personOf('supervisor') });
    expect(decide(both, 'granted').file.complaint.procedure.pendingApproval).toMatch(/\.approve\.1$/);
  });
});

it('ends an unmasking that nobody has decided when the case ends', () => {
  const asked = ask(caseAt('visit'), { kind: 'unmasking', person: personOf('supervisor') });
  const { file, changes } = finish(asked);
  expect(file.complaint.stage).toBeNull();
  expect(file.tasks.filter(({ status }) => status === 'open')).toEqual([]);
  expect(file.clocks.filter(({ status }) => status === 'running')).toEqual([]);
  expect(changes.at(-1)?.event.data).toMatchObject({
    ended: [{ stage: 'approve', round: 1, result: 'cancelled' }],
  });
});
