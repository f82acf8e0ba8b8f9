import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EVENT_CATALOGUE } from '../../../events/catalogue.ts';
import { calendar } from '../clocks/calendar.testing.ts';
import { type Clock, replayLedger } from '../clocks/clock.ts';
import { parseInstant } from '../clocks/instant.ts';
import { timeHeld } from '../clocks/time-held.ts';
import { workedUntil } from '../clocks/working-time.ts';
import { findChainBreak } from '../proof/event-chain.ts';
import { sha256 } from '../proof/sha-256.ts';
import type { SupervisionRejection } from '../supervision/supervision-act.ts';
import { isAgainst } from './against.ts';
import { currentTask, governingClockId } from './case-file.ts';
import { dueOf, type Model, unitAt } from './case-model.testing.ts';
import { type CaseStory, eventsOf } from './case-story.testing.ts';
import { type Attempt, anyLife, walk } from './case-walk.testing.ts';
import type { RejectionCode } from './rejection.ts';
import { END_STATES, NEXT_STAGE, STAGES, type StageOutcome } from './stage.ts';
import { isSideKind } from './task.ts';

const RUNS = { numRuns: 300 };

/** Lives random lives and looks at the case after every change. */
const everyStep = (look: (after: CaseStory, before: CaseStory | null) => void) =>
  fc.assert(
    fc.property(anyLife, (life) => {
      walk(life, look);
    }),
    RUNS,
  );
const everyAttempt = (compare: (attempt: Attempt) => void, numRuns: number, seed?: number) =>
  fc.assert(
    fc.property(anyLife, (life) => {
      walk(life, undefined, {}, compare);
    }),
    { numRuns, ...(seed !== undefined && { seed }) },
  );

/** As much of a case as the model knows. */
const asTheModelSees = ({ file }: CaseStory) => {
  const { complaint, clocks } = file;
  const { procedure } = complaint;
  const open = (kind: string) =>
    file.tasks.filter(({ stage, status }) => stage === kind && status === 'open');
  const handling = clocks.find(({ kind, status }) => kind === 'handle' && status !== 'stopped');
  return {
    state: complaint.state,
    stage: complaint.stage,
    round: complaint.round,
    waits: currentTask(file) !== undefined,
    holder: complaint.stage && complaint.holder,
    returns: complaint.returns,
    dissatisfactions: complaint.dissatisfactions,
    assists: open('assist').map(({ round, unit }) => `${round} ${unit}`),
    supervised: open('supervise').map(({ round, unit }) => `${round} ${unit}`),
    approvals: open('approve').map(({ round, unit, request }) => `${round} ${request?.kind} ${unit}`),
    held: procedure.pendingApproval !== null,
    suspendedUntil: procedure.suspension?.until ?? null,
    extended: procedure.extensions > 0,
    forced: procedure.adjudicated,
    tries: procedure.visitTries,
    handlingDue: handling?.dueAt ?? null,
  };
};
const asTheModelSays = (model: Model): ReturnType<typeof asTheModelSees> => ({
  state: model.end ?? 'open',
  stage: model.stage,
  round: model.round,
  waits: model.waits,
  holder: model.stage && unitAt(model, model.stage),
  returns: model.returns,
  dissatisfactions: model.dissatisfactions,
  assists: [...model.assists].map(([ordinal, unit]) => `${ordinal} ${unit}`),
  supervised: [...model.supervised].map(([ordinal, unit]) => `${ordinal} ${unit}`),
  approvals: model.approvals.map(({ ordinal, kind, unit }) => `${ordinal} ${kind} ${unit}`),
  held: model.approvals.some(({ kind }) => kind !== 'unmasking'),
  suspendedUntil: model.suspendedUntil,
  extended: model.extended,
  forced: model.forced,
  tries: model.tries,
  handlingDue: model.handling && dueOf(model.handling),
});

it('allows what domain.md allows, refuses the rest for a reason that it gives, and goes where it says', () => {
  everyAttempt(({ action, reasons, answer, model, story }) => {
    if (answer.ok) expect([...reasons], JSON.stringify(action)).toEqual([]);
    else expect([...reasons], JSON.stringify(action)).toContain(answer.code);
    expect(asTheModelSees(story), JSON.stringify(action)).toEqual(asTheModelSays(model));
  }, 400);
});

it('counts its events, and they are an unbroken chain that ends in the head', () => {
  everyStep((story) => {
    const { complaint } = story.file;
    const events = eventsOf(story);
    expect(complaint.version).toBe(events.length);
    expect(findChainBreak(events, complaint.head, sha256)).toBeNull();
    expect(complaint.receiptHead).toBe(events[0]?.hash);
  });
});

it('says what happened in events that the catalogue knows, whole and with nothing besides', () => {
  everyStep((story) => {
    const event = story.changes.at(-1)?.event;
    expect(event && EVENT_CATALOGUE[event.type].parse(event.data)).toEqual(event?.data);
  });
});

it('has at most one open task at a station, due by the one running clock of its station', () => {
  everyStep(({ file }) => {
    const open = file.tasks.filter(({ status, stage }) => status === 'open' && !isSideKind(stage));
    expect(open).toEqual([currentTask(file)].filter(Boolean));
    for (const task of open) {
      const clock = file.clocks.find(({ clockId }) => clockId === task.clockId);
      const status = file.complaint.procedure.suspension ? 'paused' : 'running';
      expect(clock).toMatchObject({ status, unit: task.unit });
      expect(governingClockId(file.complaint, file.clocks)).toBe(task.clockId);
      expect(
        file.clocks.filter((each) => each.kind === clock?.kind && each.status !== 'stopped'),
      ).toHaveLength(1);
      expect(file.complaint).toMatchObject({ dueAt: clock?.dueAt, mark: clock?.mark, holder: task.unit });
    }
  });
});

it('has a running clock for each side task, and for no other', () => {
  everyStep(({ file }) => {
    const tasks = file.tasks.filter(({ status, stage }) => status === 'open' && isSideKind(stage));
    const clocks = file.clocks.filter(
      ({ kind, status }) => ['assist', 'approve', 'supervise'].includes(kind) && status !== 'stopped',
    );
    expect(clocks.map(({ clockId, unit }) => [clockId, unit])).toEqual(
      expect.arrayContaining(tasks.map(({ clockId, unit }) => [clockId, unit])),
    );
    expect(clocks).toHaveLength(tasks.length);
  });
});

it('stores no due time but what the ledger gives', () => {
  everyStep(({ file }) => {
    for (const clock of file.clocks) expect(clock).toMatchObject(replayLedger(clock.ledger, calendar));
  });
});

/** Working time in which a clock ran: from each start, resume or reopening to the next pause or stop. */
function ranFor({ ledger }: Clock, now: string): number {
  let since: string | null = null;
  let sum = 0;
  const worked = (from: string, to: string) =>
    workedUntil(parseInstant(to), calendar) - workedUntil(parseInstant(from), calendar);
  for (const { kind, at } of ledger) {
    if (kind === 'start' || kind === 'resume' || kind === 'reopen') since = at;
    if ((kind === 'pause' || kind === 'stop') && since !== null) {
      sum += worked(since, at);
      since = null;
    }
  }
  return since === null ? sum : sum + Math.max(0, worked(since, now));
}

it('charges every hour that a clock ran to a unit, and no hour twice', () => {
  everyStep(({ file, changes }) => {
    const now = changes.at(-1)?.event.at ?? '';
    for (const clock of file.clocks) {
      const held = timeHeld(clock.ledger, calendar, now);
      expect(held.reduce((sum, { workedMs }) => sum + workedMs, 0)).toBe(ranFor(clock, now));
    }
  });
});

it('goes the ways of the table, and only forward or into the next round', () => {
  everyStep(({ file, changes }, before) => {
    const event = changes.at(-1)?.event;
    if (event?.type !== 'task-completed' || isSideKind(event.data.stage as never)) return;
    const next = NEXT_STAGE[event.data.result as StageOutcome];
    expect(file.complaint.stage).toBe(next === 'archive' || next === 'refused' ? null : next);
    expect(file.complaint.state).toBe(next === 'refused' ? 'refused' : 'open');
    expect(file.complaint.round).toBe(event.data.nextRound);
    expect([0, 1]).toContain(event.data.nextRound - (before?.file.complaint.round ?? 0));
  });
});

it('is never with the complained-of unit', () => {
  everyStep(({ file }) => {
    const { holder, leadUnit, procedure } = file.complaint;
    const units = [holder, leadUnit, ...procedure.coUnits, ...file.tasks.map(({ unit }) => unit)];
    for (const unit of units) expect(unit !== null && isAgainst(file.complaint, unit)).toBe(false);
  });
});

it('lets nobody decide about himself', () => {
  everyStep(({ file }) => {
    for (const { stage, round, request, completion } of file.tasks) {
      if (!completion || ['cancelled', 'lapsed', 'withdrawn'].includes(completion.outcome)) continue;
      const handled = file.tasks.find((task) => task.stage === 'handle' && task.round === round);
      if (stage === 'review' && ['confirmed', 'rejected'].includes(completion.outcome))
        expect(completion.by).not.toBe(handled?.completion?.by);
      if (request) expect(completion.by).not.toBe(request.by);
      if (stage === 'reconsider') expect(completion.by).not.toBe(file.complaint.procedure.refusedBy);
    }
  });
});

it('leaves no clock running and nobody holding it at its end', () => {
  everyStep(({ file: { complaint, clocks, tasks } }, before) => {
    if (complaint.state === 'open') return expect(complaint.holder).not.toBeNull();
    expect(complaint).toMatchObject({ holder: null, stage: null, dueAt: null });
    expect(complaint.closedAt).not.toBeNull();
    // Somebody may ask for the name behind the mask at any time; everything else has ended with the case.
    const names = tasks.filter(({ status, request }) => status === 'open' && request?.kind === 'unmasking');
    expect(tasks.filter(({ status }) => status === 'open')).toEqual(names);
    expect(clocks.filter(({ status }) => status !== 'stopped')).toHaveLength(names.length);
    if (before && before.file.complaint.stage !== null) expect(names).toEqual([]);
  });
});

it('never changes what has happened', () => {
  everyStep(({ file }, before) => {
    const finished = before?.file.complaint.finished ?? [];
    expect(file.complaint.finished.slice(0, finished.length)).toEqual(finished);
    for (const task of before?.file.tasks ?? [])
      if (task.status === 'completed')
        expect(file.tasks.find(({ taskId }) => taskId === task.taskId)).toEqual({
          ...task,
          // What a supervisor notes of a case after its end stands on its last task.
          notes: expect.arrayContaining([...task.notes]),
        });
  });
});

/** Under the demo's policy every case is visited, and dissatisfaction always leads to a round or to a decision. */
const NEVER_HEARD = ['not-drawn', 'dissatisfied'];

/** Of the refusals those that a walk through the stations can meet. */
const CODES: readonly (RejectionCode | SupervisionRejection)[] = [
  ...(['task.already-completed', 'task.outcome-not-allowed', 'task.not-yours'] as const),
  ...(['task.role-not-allowed', 'task.same-person', 'task.approval-pending', 'task.suspended'] as const),
  ...(['case.stale-version', 'case.complained-of-unit', 'case.not-suspended'] as const),
  ...(['dispatch.complained-of-unit', 'dispatch.level-fixed', 'dispatch.unit-twice'] as const),
  ...(['return.too-late', 'return.adjudicated', 'handle.assist-open', 'accept.not-a-help-request'] as const),
  ...(['supplement.once-only', 'visit.too-few-tries', 'approval.not-now', 'approval.too-long'] as const),
  ...(['extension.once-only', 'extension.too-late', 'withdrawal.too-late', 'request.not-now'] as const),
  ...(['reconsideration.not-refused', 'reconsideration.once-only', 'reconsideration.too-late'] as const),
  ...(['merge.not-now', 'step.not-now'] as const),
  ...(['supervision.supervisors-only', 'supervision.not-now', 'supervision.already-yours'] as const),
  ...(['supervision.already-declared', 'supervision.own-case', 'level.not-now', 'level.same'] as const),
  ...(['level.overdue', 'level.too-short', 'reopen.not-closed', 'reopen.not-handled'] as const),
];

it('reaches every station, every outcome, every end and every kind of refusal in these lives', () => {
  const seen = {
    stages: new Set(),
    results: new Set(),
    ends: new Set(),
    codes: new Set(),
    lapses: new Set(),
    supervised: new Set(),
  };
  everyAttempt(
    ({ answer, story: { file, changes }, action }) => {
      seen.stages.add(file.complaint.stage);
      seen.ends.add(file.complaint.state);
      if (!answer.ok) return seen.codes.add(answer.code);
      if (action.kind === 'change-level' || action.kind === 'reopen')
        seen.supervised.add(changes.at(-1)?.event.type);
      for (const task of answer.change?.changedTasks ?? [])
        if (task.completion && !isSideKind(task.stage)) seen.results.add(task.completion.result);
      if (action.kind === 'tick' && answer.change) seen.lapses.add(changes.at(-1)?.event.type);
      return seen;
    },
    2500,
    7,
  );
  expect([...STAGES].filter((stage) => !seen.stages.has(stage))).toEqual([]);
  expect([...END_STATES, 'archived'].filter((end) => !seen.ends.has(end))).toEqual([]);
  expect(Object.keys(NEXT_STAGE).filter((result) => !seen.results.has(result))).toEqual(NEVER_HEARD);
  expect([...seen.supervised].toSorted()).toEqual(['case-reopened', 'level-changed']);
  expect([...seen.lapses].toSorted()).toEqual([
    'approval-decided',
    'clock-marked',
    'rung-raised',
    'suspension-ended',
    'task-completed',
  ]);
  expect(CODES.filter((code) => !seen.codes.has(code))).toEqual([]);
});
