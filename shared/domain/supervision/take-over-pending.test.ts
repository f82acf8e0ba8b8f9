import { describe, expect, it } from 'vitest';
import { at } from '../clocks/calendar.testing.ts';
import type { Asked } from '../complaints/approvals/approval.ts';
import { type CaseStory, tell } from '../complaints/case-story.testing.ts';
import { attempt, caseAt, contextAt, personOf } from '../complaints/complaints.testing.ts';
import { allowed, ask, attemptToAsk, attemptToDecide, decide } from '../complaints/procedures.testing.ts';
import { withdraw } from '../complaints/requests/withdraw.ts';
import { lapse } from '../complaints/tasks/lapse.ts';
import type { MainStage } from '../complaints/tasks/stage.ts';
import { changeLevel } from './change-level.ts';
import { clockOf } from './ladder.testing.ts';
import { supervise } from './supervise.ts';

const TUESDAY = at('2026-03-03 10:00');
const supervisor = personOf('supervisor');

function taken(story: CaseStory): CaseStory {
  const act = { person: supervisor, act: 'take-over', reason: '久拖不决' } as const;
  const decision = supervise(story.file, act, contextAt(TUESDAY));
  if (!decision.ok) throw new TypeError(decision.code);
  return tell(story, decision.change);
}

describe.each<[Exclude<Asked['kind'], 'unmasking'>, MainStage]>([
  ['extension', 'sign'],
  ['extension', 'handle'],
  ['suspension', 'handle'],
  ['termination', 'handle'],
  ['closing', 'reply'],
  ['refusal', 'accept'],
  ['transfer', 'dispatch'],
])('%s that was asked for at %s', (kind, stage) => {
  const asked = ask(caseAt(stage), { kind });
  const after = taken(asked);

  it('keeps no supervisor out, and is cancelled with the taking over', () => {
    expect(after.file.complaint).toMatchObject({
      holder: supervisor.organisation,
      procedure: { pendingApproval: null, extensions: 0, suspensions: 0 },
    });
    expect(after.changes.at(-1)?.event).toMatchObject({
      type: 'case-taken-over',
      data: {
        cancelled: { approval: 1, kind },
        ended: [{ stage: 'approve', round: 1, result: 'cancelled', nextRound: 1 }],
      },
    });
  });

  it('is not decided any more, neither by somebody nor by its time', () => {
    expect(clockOf(after, 'approve#1').status).toBe('stopped');
    expect(() => attemptToDecide(after, 'granted')).toThrow('no approve is open');
    expect(lapse(after.file, 'approve#1', contextAt(at('2026-03-20 10:00')))).toBeNull();
  });

  it('counts for nobody as a decision in time', () => {
    expect(after.file.complaint.finished).toEqual(asked.file.complaint.finished);
  });

  it('leaves the station free for the office, which may ask for itself', () => {
    expect(attempt(after, { person: supervisor })).not.toMatchObject({ code: 'task.approval-pending' });
    expect(attemptToAsk(after, { kind, person: supervisor })).toMatchObject({ ok: true });
  });
});

it('what an official may see by approval is decided whoever has the case', () => {
  const asked = taken(ask(caseAt('handle'), { kind: 'unmasking' }));
  expect(asked.changes.at(-1)?.event.data).not.toHaveProperty('cancelled');
  expect(decide(asked, 'granted').file.complaint.procedure.unmaskings).toHaveLength(1);
});

it('the complainant’s wish to withdraw outlasts a taking over and is still granted', () => {
  const handled = caseAt('handle');
  const wish = withdraw(handled.file, { reason: '问题已经解决' }, contextAt(TUESDAY));
  const after = taken(allowed(handled, wish));
  expect(after.file.complaint.procedure.pendingApproval).toMatch(/\.approve\.1$/);
  expect(after.changes.at(-1)?.event.data).not.toHaveProperty('cancelled');
  expect(decide(after, 'granted').file.complaint.state).toBe('withdrawn');
});

it('a level is changed while more time is asked for, which is then added to the new limit', () => {
  const asked = ask(caseAt('handle'), { kind: 'extension' });
  const act = { person: supervisor, level: 'complex', reason: '涉及三个部门' } as const;
  const changed = changeLevel(asked.file, act, contextAt(TUESDAY));
  if (!changed.ok) throw new TypeError(changed.code);
  const levelled = tell(asked, changed.change);
  expect(levelled.file.complaint.dueAt).toBe(at('2026-03-23 23:59:59'));
  expect(decide(levelled, 'granted', { at: TUESDAY }).file.complaint.dueAt).toBe(at('2026-03-30 23:59:59'));
});
