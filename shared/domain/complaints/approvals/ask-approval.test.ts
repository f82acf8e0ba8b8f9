import { describe, expect, it } from 'vitest';
import { at } from '../../clocks/calendar.testing.ts';
import { hashOf } from '../../proof/event-chain.ts';
import { sha256 } from '../../proof/sha-256.ts';
import {
  attempt,
  caseAt,
  finish,
  LEAD_UNIT,
  MONDAY,
  OTHER_UNIT,
  pass,
  personOf,
} from '../complaints.testing.ts';
import {
  approved,
  ask,
  assistedBy,
  attemptToAsk,
  decide,
  dispatchedTo,
  sideTaskOf,
} from '../procedures.testing.ts';
import { MAIN_STAGES, type MainStage } from '../tasks/stage.ts';
import type { Asked } from './approval.ts';

describe('asking for an approval', () => {
  it('opens a task of the deciding unit with a clock of its own, and holds the station up', () => {
    const story = ask(caseAt('handle'), { kind: 'extension' });
    const task = sideTaskOf(story, 'approve');
    expect(task).toMatchObject({
      taskId: expect.stringMatching(/\.approve\.1$/),
      round: 1,
      unit: LEAD_UNIT,
      dueAt: at('2026-03-04 23:59:59'),
      title: '验收一再拖延',
      request: { kind: 'extension', by: 'handler', unit: LEAD_UNIT, at: MONDAY, approver: 'head' },
    });
    expect(story.file.complaint.procedure).toMatchObject({ approvals: 1, pendingApproval: task.taskId });
    expect(attempt(story)).toEqual({ ok: false, code: 'task.approval-pending' });
  });

  it('is an event with the hash of what is asked but not the reason', () => {
    const { file, changes } = ask(caseAt('handle'), { kind: 'transfer', reason: '涉嫌违纪' });
    const event = changes.at(-1)?.event;
    expect(event).toMatchObject({
      type: 'approval-requested',
      actor: { kind: 'person', id: 'handler', organisation: LEAD_UNIT },
      data: { approval: 1, kind: 'transfer', unit: '330200-supervision', stage: 'handle' },
    });
    const { request } = file.tasks.at(-1) ?? {};
    expect(event?.data).toMatchObject({ requestHash: hashOf(request, sha256) });
    expect(JSON.stringify(event)).not.toContain('涉嫌违纪');
  });

  it.each([
    ['extension', 'handle', LEAD_UNIT],
    ['suspension', 'handle', '330200-supervision'],
    ['termination', 'handle', '330200-supervision'],
    ['refusal', 'accept', '330200-supervision'],
    ['transfer', 'dispatch', '330200-supervision'],
    ['closing', 'reply', '330200-supervision'],
    ['unmasking', 'handle', '330200-supervision'],
  ] as const)('leaves the decision on %s at %s to %s', (kind, stage, unit) => {
    expect(sideTaskOf(ask(caseAt(stage), { kind }), 'approve').unit).toBe(unit);
  });

  it('leaves it to the supervising office when the head himself asks', () => {
    const story = ask(caseAt('handle'), { kind: 'extension', person: personOf('lead') });
    expect(sideTaskOf(story, 'approve')).toMatchObject({
      unit: '330200-supervision',
      request: { approver: 'supervision' },
    });
  });

  it('leaves it to the intake centre when the supervising office is complained of', () => {
    const about = { against: { organisationId: '330200-supervision', name: '督查室' } };
    const story = ask(caseAt('handle', about), { kind: 'suspension' });
    expect(sideTaskOf(story, 'approve').unit).toBe('330200-intake');
    expect(
      decide(story, 'granted', { person: personOf('dispatcher') }).file.complaint.procedure.suspension,
    ).not.toBeNull();
  });

  it('leaves it to the intake centre when the supervising office handles the case itself', () => {
    const story = caseAt('handle');
    const own = { ...story.file.complaint, leadUnit: '330200-supervision' };
    const asked = ask({ ...story, file: { ...story.file, complaint: own } }, { kind: 'suspension' });
    expect(sideTaskOf(asked, 'approve').unit).toBe('330200-intake');
  });

  it('to close it waits for the opinions of the others, as finishing does', () => {
    const handled = pass(dispatchedTo(OTHER_UNIT));
    expect(attemptToAsk(handled, { kind: 'closing' })).toEqual({ ok: false, code: 'handle.assist-open' });
    expect(attemptToAsk(assistedBy(handled), { kind: 'closing' }).ok).toBe(true);
  });

  const ASKABLE: Record<Exclude<Asked['kind'], 'unmasking'>, readonly MainStage[]> = {
    extension: ['sign', 'handle', 'review'],
    suspension: ['handle'],
    termination: ['handle'],
    refusal: ['accept'],
    transfer: ['accept', 'dispatch', 'handle'],
    closing: ['handle', 'reply'],
  };
  it.each(
    MAIN_STAGES.flatMap((stage) =>
      (Object.keys(ASKABLE) as (keyof typeof ASKABLE)[]).map((kind) => ({
        kind,
        stage,
        may: ASKABLE[kind].includes(stage),
      })),
    ),
  )('for $kind at $stage is possible: $may', ({ kind, stage, may }) => {
    expect(attemptToAsk(caseAt(stage), { kind })).toMatchObject(
      may ? { ok: true } : { ok: false, code: 'approval.not-now' },
    );
  });

  const extended = () => approved(caseAt('handle'), { kind: 'extension' });
  const suspended = () => approved(caseAt('handle'), { kind: 'suspension' });
  it.each([
    ['approval.not-now', 'between two stations', finish(caseAt('sign')), { kind: 'closing' }],
    [
      'task.not-yours',
      'by a co-handling unit',
      pass(dispatchedTo(OTHER_UNIT)),
      { kind: 'extension', person: personOf('handler', { organisation: OTHER_UNIT }) },
    ],
    [
      'task.role-not-allowed',
      'by somebody who does not handle',
      caseAt('handle'),
      { kind: 'extension', person: personOf('visitor', { organisation: LEAD_UNIT }) },
    ],
    [
      'case.complained-of-unit',
      'by the complained-of unit',
      caseAt('handle'),
      { kind: 'unmasking', person: personOf('lead2') },
    ],
    [
      'task.approval-pending',
      'beside another',
      ask(caseAt('handle'), { kind: 'closing' }),
      { kind: 'extension' },
    ],
    ['task.suspended', 'while handling stands', suspended(), { kind: 'termination' }],
    ['case.stale-version', 'on an old view', caseAt('handle'), { kind: 'closing', seenVersion: 3 }],
    ['extension.once-only', 'for a second extension', extended(), { kind: 'extension' }],
    [
      'extension.too-late',
      'for an extension after the deadline',
      caseAt('handle'),
      { kind: 'extension', at: at('2026-03-17 00:00') },
    ],
    [
      'approval.too-long',
      'for an extension over the cap',
      caseAt('handle'),
      { kind: 'extension', duration: { amount: 11, unit: 'working-day' } },
    ],
    [
      'approval.too-long',
      'for an extension of no length',
      caseAt('handle'),
      { kind: 'extension', duration: undefined },
    ],
    [
      'approval.too-long',
      'for a suspension over the cap, said in another unit',
      caseAt('handle'),
      { kind: 'suspension', duration: { amount: 25, unit: 'working-day' } },
    ],
    [
      'task.not-yours',
      'for an unmasking by who may not even read the case',
      caseAt('handle'),
      { kind: 'unmasking', person: personOf('handler', { organisation: OTHER_UNIT }) },
    ],
    [
      'task.role-not-allowed',
      'for an unmasking by an auditor',
      caseAt('handle'),
      { kind: 'unmasking', person: personOf('auditor') },
    ],
    [
      'task.approval-pending',
      'for an unmasking twice',
      ask(caseAt('handle'), { kind: 'unmasking', person: personOf('supervisor') }),
      { kind: 'unmasking', person: personOf('supervisor') },
    ],
  ] as const)('is refused with %s %s', (code, _, story, step) => {
    expect(attemptToAsk(story, step)).toEqual({ ok: false, code });
  });

  it('is possible to the last second before the deadline and up to the cap', () => {
    const step = { kind: 'extension', at: at('2026-03-16 23:59:59') } as const;
    const most = { amount: 10, unit: 'working-day' } as const;
    expect(attemptToAsk(caseAt('handle'), { ...step, duration: most }).ok).toBe(true);
    const month = { amount: 30, unit: 'calendar-day' } as const;
    expect(attemptToAsk(caseAt('handle'), { kind: 'suspension', duration: month }).ok).toBe(true);
  });

  it('takes the version that the person saw when it is the newest', () => {
    const story = caseAt('handle');
    const seenVersion = story.file.complaint.version;
    expect(attemptToAsk(story, { kind: 'closing', seenVersion }).ok).toBe(true);
  });
});
