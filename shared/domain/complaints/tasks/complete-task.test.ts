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
  NUMBER,
  openTaskOf,
  pass,
  personOf,
  submitted,
} from '../complaints.testing.ts';
import type { MainStage, PersonOutcome } from './stage.ts';

const TUESDAY = at('2026-03-03 09:00');

const OUTCOMES: readonly [MainStage, PersonOutcome, string, Record<string, unknown>][] = [
  ['accept', 'accepted', 'dispatch', { stage: 'dispatch', round: 1, holder: '330200-intake' }],
  ['accept', 'refused', 'the end', { state: 'refused', stage: null, holder: null, closedAt: TUESDAY }],
  [
    'dispatch',
    'dispatched',
    'signature',
    { stage: 'sign', round: 1, holder: LEAD_UNIT, leadUnit: LEAD_UNIT },
  ],
  ['sign', 'signed', 'handling', { stage: 'handle', round: 1, holder: LEAD_UNIT }],
  ['sign', 'returned', 'dispatch', { stage: 'dispatch', round: 2, holder: '330200-intake', returns: 1 }],
  ['handle', 'handled', 'review', { stage: 'review', round: 1, holder: LEAD_UNIT, handledBy: 'handler' }],
  ['review', 'confirmed', 'reply', { stage: 'reply', round: 1, holder: LEAD_UNIT }],
  ['review', 'rejected', 'handling', { stage: 'handle', round: 2, holder: LEAD_UNIT }],
  ['reply', 'replied', 'the visit', { stage: 'visit', round: 1, holder: '330200-visit' }],
  ['visit', 'satisfied', 'archiving', { state: 'open', stage: null, satisfaction: 'satisfied' }],
  ['visit', 'basically-satisfied', 'archiving', { stage: null, satisfaction: 'basically-satisfied' }],
  [
    'visit',
    'dissatisfied',
    'a second round',
    { stage: 'handle', round: 2, holder: LEAD_UNIT, dissatisfactions: 1 },
  ],
];

it.each(OUTCOMES)('%s: %s leads to %s', (stage, outcome, _, expected) => {
  const before = caseAt(stage);
  const { file } = finish(before, { outcome, at: TUESDAY });
  expect(file.complaint).toMatchObject({ version: before.file.complaint.version + 1, ...expected });
});

it('records who did what, with the hash of what he wrote but not the text', () => {
  const statement = { reason: '不属于本单位职责', legalBasis: '三定方案', suggestedUnit: '330203-housing' };
  const { changes } = finish(caseAt('sign'), { outcome: 'returned', statement, at: TUESDAY });
  const change = changes.at(-1);
  expect(change?.event).toMatchObject({
    type: 'task-completed',
    at: TUESDAY,
    actor: { kind: 'person', id: 'handler', organisation: LEAD_UNIT },
    data: {
      outcome: 'returned',
      result: 'returned',
      nextRound: 2,
      onTime: true,
      statementHash: hashOf(statement, sha256),
    },
  });
  expect(JSON.stringify(change?.event)).not.toContain(statement.reason);
  expect(change?.changedTasks[0]).toMatchObject({
    status: 'completed',
    completion: { by: 'handler', statement, at: TUESDAY },
  });
});

it('names the reason of a refusal, and unit and level of a dispatch', () => {
  const refused = finish(submitted(), { outcome: 'refused', statement: { reasonCode: 'civil-dispute' } });
  expect(refused.changes.at(-1)?.event.data).toMatchObject({ reasonCode: 'civil-dispute' });
  const dispatched = finish(caseAt('dispatch'));
  expect(dispatched.changes.at(-1)?.event.data).toMatchObject({ leadUnit: LEAD_UNIT, level: 'general' });
});

it('lets a dispatcher make a case urgent, but not less urgent', () => {
  const dispatch = { leadUnit: LEAD_UNIT, level: 'simple' as const, urgent: true };
  expect(finish(caseAt('dispatch'), { dispatch }).file.complaint.urgent).toBe(true);
  const calm = { ...dispatch, urgent: false };
  expect(finish(caseAt('dispatch', { urgent: true }), { dispatch: calm }).file.complaint.urgent).toBe(true);
});

it('knows since when a unit has held the case over several stations', () => {
  const signing = pass(caseAt('dispatch'), { at: TUESDAY });
  expect(signing.file.complaint.heldSince).toBe(TUESDAY);
  const handling = pass(signing, { at: at('2026-03-03 15:00') });
  expect(handling.file.complaint.heldSince).toBe(TUESDAY);
});

describe('timeliness', () => {
  it('is judged by the clock that the task was due by', () => {
    const late = finish(submitted(), { at: at('2026-03-05 00:00') });
    expect(late.file.complaint.finished).toEqual([
      {
        stage: 'accept',
        round: 1,
        unit: '330200-intake',
        month: '2026-03',
        onTimeOriginal: false,
        onTimeExtended: false,
      },
    ]);
    expect(late.changes.at(-1)?.event.data).toMatchObject({ onTime: false });
  });

  it('of handling is judged against the clock that runs on to the review', () => {
    const handled = finish(caseAt('handle'), { at: at('2026-03-17 08:00') });
    expect(handled.file.complaint.finished.at(-1)).toMatchObject({ stage: 'handle', onTimeExtended: false });
    expect(handled.file.clocks.find(({ kind }) => kind === 'handle')?.status).toBe('running');
  });

  it('shows a late task red although no tick came in between', () => {
    const { file } = finish(submitted(), { at: at('2026-03-05 00:00') });
    expect(file.tasks[0]?.mark).toBe('red');
  });
});

it('keeps the same station waiting when the decision is refused', () => {
  const story = caseAt('review');
  expect(attempt(story, { person: personOf('handler') }).ok).toBe(false);
  expect(openTaskOf(story.file).taskId).toBe(`${NUMBER}.review.1`);
  expect(story.file.complaint.heldSince).toBe(MONDAY);
});
