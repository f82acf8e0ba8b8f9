import { describe, expect, it } from 'vitest';
import { at, calendar } from '../clocks/calendar.testing.ts';
import { timeHeld } from '../clocks/time-held.ts';
import { hashOf } from '../proof/event-chain.ts';
import { sha256 } from '../proof/sha-256.ts';
import { archiveComplaint } from './archive-complaint.ts';
import { tell } from './case-story.testing.ts';
import {
  attempt,
  caseAt,
  contextAt,
  finish,
  LEAD_UNIT,
  MONDAY,
  OTHER_UNIT,
  open,
  pass,
  personOf,
  submitted,
} from './complaints.testing.ts';
import { allowed, approved, refused } from './procedures.testing.ts';
import { recordStep } from './record-step.ts';
import { addInformation } from './requests/add-information.ts';

describe('a request for help', () => {
  it('is answered at once by the intake centre, and archived without a return visit', () => {
    const answered = finish(submitted({}, { track: 'help' }), {
      outcome: 'answered',
      statement: { answer: '请到一楼窗口办理' },
    });
    expect(answered.file.complaint).toMatchObject({ state: 'open', stage: null, satisfaction: null });
    const archived = archiveComplaint(answered.file, contextAt(MONDAY));
    expect(archived).toMatchObject({
      complaint: { state: 'archived' },
      event: { data: { satisfaction: null, rounds: 0 } },
    });
  });

  it('that is not answered at once goes the way of every case', () => {
    expect(finish(submitted({}, { track: 'help' })).file.complaint.stage).toBe('dispatch');
  });

  it.each(['complaint', 'arrears'] as const)('is not what a case of the track %s is', (track) => {
    expect(attempt(submitted({}, { track }), { outcome: 'answered' })).toEqual({
      ok: false,
      code: 'accept.not-a-help-request',
    });
  });
});

describe('a matter that another body has', () => {
  const transferred = () => open(approved(caseAt('handle'), { kind: 'transfer', body: 'court' }));

  it('waits at the intake centre, and handling is over', () => {
    const { file } = transferred();
    expect(file.complaint).toMatchObject({
      stage: 'referral',
      round: 1,
      holder: '330200-intake',
      procedure: { referredTo: 'court' },
    });
    expect(file.clocks.find(({ kind }) => kind === 'handle')?.status).toBe('stopped');
  });

  it('has its receipt noted without ending anything', () => {
    const story = transferred();
    const step = { person: personOf('dispatcher'), step: 'referral-received', text: '已收悉' } as const;
    const noted = allowed(story, recordStep(story.file, step, contextAt(MONDAY)));
    expect(noted.file.complaint).toMatchObject({ stage: 'referral', procedure: { visitTries: 0 } });
    expect(noted.file.tasks.at(-1)).toMatchObject({ status: 'open', notes: [{ text: '已收悉' }] });
    expect(noted.changes.at(-1)?.event).toMatchObject({
      type: 'step-recorded',
      data: { step: 'referral-received', textHash: hashOf('已收悉', sha256) },
    });
  });

  it.each(['settled', 'unsettled'] as const)('ends %s with the case', (outcome) => {
    const { file, changes } = finish(transferred(), { outcome });
    expect(file.complaint).toMatchObject({ stage: null, state: 'open', satisfaction: null });
    expect(changes.at(-1)?.event.data).toMatchObject({ result: outcome });
  });

  it('comes back to dispatch when it is declined, with the clock and the level that it had: a detour gains no time', () => {
    const due = transferred().file.clocks.find(({ kind }) => kind === 'handle')?.dueAt;
    const back = pass(transferred(), { outcome: 'declined', at: at('2026-03-12 10:00') });
    expect(back.file.complaint).toMatchObject({ stage: 'dispatch', round: 2 });
    const to = (level: 'simple' | 'general') =>
      ({ dispatch: { leadUnit: OTHER_UNIT, level, urgent: false }, at: at('2026-03-12 11:00') }) as const;
    expect(attempt(back, to('simple'))).toEqual({ ok: false, code: 'dispatch.level-fixed' });
    const { clocks } = pass(back, to('general')).file;
    const handling = clocks.filter(({ kind }) => kind === 'handle');
    expect(handling).toMatchObject([{ status: 'running', dueAt: due, originalDueAt: due, unit: OTHER_UNIT }]);
    expect(timeHeld(handling[0]?.ledger ?? [], calendar, at('2026-03-12 13:30'))).toEqual([
      { unit: LEAD_UNIT, workedMs: 0 },
      { unit: '330200-intake', workedMs: 3_600_000 },
      { unit: OTHER_UNIT, workedMs: 3_600_000 },
    ]);
  });

  it('is overdue at once where the other body declined it after its time, and climbs the ladder', () => {
    const back = finish(transferred(), { outcome: 'declined', at: at('2026-03-25 10:00') });
    const handling = back.file.clocks.find(({ kind }) => kind === 'handle');
    expect(handling).toMatchObject({ status: 'running', mark: 'red', unit: '330200-intake' });
    expect(handling?.nextTickAt).not.toBeNull();
  });

  it('that no unit had yet is handled by a clock of its own when it is declined', () => {
    const early = open(approved(caseAt('accept'), { kind: 'transfer', body: 'court' }));
    const { clocks } = pass(pass(early, { outcome: 'declined' })).file;
    expect(clocks.filter(({ kind }) => kind === 'handle')).toMatchObject([
      { status: 'running', ledger: [{ kind: 'start' }] },
    ]);
  });
});

describe('information that the complainant adds', () => {
  const add = (story: ReturnType<typeof refused>) =>
    addInformation(story.file, { text: '补充一张照片' }, contextAt(MONDAY));

  it.each([caseAt('accept'), finish(caseAt('sign')), caseAt('visit')])(
    'changes nothing but the timeline, which has its hash',
    (before) => {
      const decision = add(before);
      expect(decision).toMatchObject({
        ok: true,
        change: {
          complaint: { version: before.file.complaint.version + 1, stage: before.file.complaint.stage },
          openedTasks: [],
          changedTasks: [],
          clocks: [],
          event: {
            type: 'information-added',
            actor: { kind: 'complainant' },
            data: { textHash: hashOf('补充一张照片', sha256) },
          },
        },
      });
    },
  );

  it('is refused with request.not-now once the case is closed', () => {
    const visited = finish(caseAt('visit'));
    const change = archiveComplaint(visited.file, contextAt(MONDAY));
    for (const story of [refused(), change ? tell(visited, change) : visited])
      expect(add(story)).toEqual({ ok: false, code: 'request.not-now' });
  });
});
