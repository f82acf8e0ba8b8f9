import { describe, expect, it } from 'vitest';
import { at as onDay } from '../../clocks/calendar.testing.ts';
import { archiveComplaint } from '../archive-complaint.ts';
import { type CaseStory, tell } from '../case-story.testing.ts';
import {
  attempt,
  caseAt,
  contextAt,
  finish,
  MONDAY,
  OTHER_UNIT,
  open,
  pass,
  personOf,
} from '../complaints.testing.ts';
import {
  allowed,
  approved,
  ask,
  carrying,
  decide,
  reconsidering,
  refused,
  sideTaskOf,
} from '../procedures.testing.ts';
import { lapse } from '../tasks/lapse.ts';
import type { MainStage } from '../tasks/stage.ts';
import { answerAsComplainant } from './answer-as-complainant.ts';
import { withdraw } from './withdraw.ts';

const attemptToWithdraw = ({ file }: CaseStory) =>
  withdraw(file, { reason: '问题已经解决' }, contextAt(MONDAY));
const withdrawn = (story: CaseStory) => allowed(story, attemptToWithdraw(story));
const at = (stage: MainStage) => caseAt(stage);

function contested(): CaseStory {
  const to = { leadUnit: OTHER_UNIT, level: 'general' as const, urgent: false };
  const again = pass(pass(at('sign'), { outcome: 'returned' }), { dispatch: to });
  return pass(again, { outcome: 'returned', person: personOf('handler', { organisation: OTHER_UNIT }) });
}

function archived(): CaseStory {
  const visited = finish(at('visit'));
  const change = archiveComplaint(visited.file, contextAt(MONDAY));
  return change ? tell(visited, change) : visited;
}

const supplementing = () => pass(at('accept'), { outcome: 'supplement-asked' });

it.each([
  ['accept', at('accept')],
  ['supplement', supplementing()],
  ['dispatch', at('dispatch')],
  ['sign', at('sign')],
  ['adjudicate', contested()],
  ['reconsider', reconsidering()],
] as const)(
  'a withdrawal at %s waits for consent where the complaints of others were merged into the case',
  (stage, story) => {
    const asked = withdrawn(carrying(story));
    expect(asked.file.complaint).toMatchObject({ state: 'open', stage });
    expect(asked.file.complaint.procedure.pendingApproval).toMatch(/\.approve\.1$/);
    const consented = decide(asked, 'granted').file;
    expect(consented.complaint).toMatchObject({ state: 'withdrawn', stage: null });
    expect(consented.tasks.filter(({ status }) => status === 'open')).toEqual([]);
  },
);

describe('while the withdrawal of a case that carries others waits for consent', () => {
  const waiting = () => withdrawn(carrying(supplementing()));

  it('nothing is supplemented', () => {
    const answer = { outcome: 'supplemented', statement: {} } as const;
    expect(answerAsComplainant(waiting().file, answer, contextAt(MONDAY))).toEqual({
      ok: false,
      code: 'task.approval-pending',
    });
  });

  it('a supplement that is overdue refuses the case, which can be reconsidered', () => {
    const story = waiting();
    const clock = story.file.clocks.find(({ kind }) => kind === 'supplement')?.clockId ?? '';
    const change = lapse(story.file, clock, contextAt(onDay('2026-03-10 09:00')));
    const refused = change ? tell(story, change) : story;
    expect(refused.file.complaint).toMatchObject({ state: 'refused', procedure: { pendingApproval: null } });
    const again = reconsidering(refused, onDay('2026-03-10 10:00'));
    expect(attempt(again, { outcome: 'overturned', at: onDay('2026-03-10 10:00') }).ok).toBe(true);
  });
});

describe('a withdrawal before the signature', () => {
  it.each([
    ['accept', at('accept')],
    ['supplement', supplementing()],
    ['dispatch', at('dispatch')],
    ['sign', at('sign')],
    ['adjudicate', contested()],
    ['reconsider', reconsidering()],
  ] as const)('is free at %s, and everything ends with it', (stage, story) => {
    const { file, changes } = withdrawn(story);
    expect(file.complaint).toMatchObject({
      state: 'withdrawn',
      stage: null,
      holder: null,
      closedAt: MONDAY,
      dueAt: null,
    });
    expect(file.tasks.filter(({ status }) => status === 'open')).toEqual([]);
    expect(file.clocks.filter(({ status }) => status !== 'stopped')).toEqual([]);
    const event = changes.at(-1)?.event;
    expect(event).toMatchObject({
      type: 'complaint-withdrawn',
      actor: { kind: 'complainant' },
      data: { stage, ended: [{ stage, result: 'withdrawn' }] },
    });
    expect(JSON.stringify(event)).not.toContain('解决');
  });

  it('is free while an approval is waited for, which ends too', () => {
    const { file, changes } = withdrawn(ask(at('accept'), { kind: 'refusal' }));
    expect(file.complaint).toMatchObject({ state: 'withdrawn', procedure: { pendingApproval: null } });
    expect(changes.at(-1)?.event.data).toMatchObject({
      ended: [{ stage: 'accept' }, { stage: 'approve', round: 1, result: 'cancelled' }],
    });
  });
});

describe('a withdrawal after the signature', () => {
  it.each(['handle', 'review'] as const)('waits at %s for the intake centre to confirm it', (stage) => {
    const story = withdrawn(at(stage));
    expect(story.file.complaint).toMatchObject({ state: 'open', stage });
    expect(sideTaskOf(story, 'approve')).toMatchObject({
      unit: '330200-intake',
      request: { kind: 'withdrawal', by: 'complainant', reason: '问题已经解决' },
    });
    expect(attempt(story)).toEqual({ ok: false, code: 'task.approval-pending' });
    expect(decide(story, 'granted').file.complaint).toMatchObject({ state: 'withdrawn', stage: null });
    expect(decide(story, 'denied').file.complaint).toMatchObject({
      state: 'open',
      stage,
      procedure: { pendingApproval: null },
    });
  });

  it('is asked for once at a time', () => {
    expect(attemptToWithdraw(withdrawn(at('handle')))).toEqual({ ok: false, code: 'task.approval-pending' });
  });
});

it.each([
  ['withdrawal.too-late', 'at the answer', at('reply')],
  ['withdrawal.too-late', 'at the return visit', at('visit')],
  [
    'withdrawal.too-late',
    'while another body has the matter',
    open(approved(at('handle'), { kind: 'transfer' })),
  ],
  ['withdrawal.too-late', 'at its end', finish(at('visit'))],
  ['withdrawal.too-late', 'when it is archived', archived()],
  ['withdrawal.too-late', 'when it was refused', refused()],
  ['withdrawal.too-late', 'when it was withdrawn before', withdrawn(at('accept'))],
  ['request.not-now', 'between two stations', finish(at('accept'))],
] as const)('is refused with %s %s', (code, _, story) => {
  expect(attemptToWithdraw(story)).toEqual({ ok: false, code });
});
