import { expect, it } from 'vitest';
import { EVENT_CATALOGUE } from '../../../../events/catalogue.ts';
import { calendar } from '../../clocks/calendar.testing.ts';
import { type Clock, replayLedger } from '../../clocks/clock.ts';
import { parseInstant } from '../../clocks/instant.ts';
import { timeHeld } from '../../clocks/time-held.ts';
import { workedUntil } from '../../clocks/working-time.ts';
import { findChainBreak } from '../../proof/event-chain.ts';
import { sha256 } from '../../proof/sha-256.ts';
import { isAgainst } from '../against.ts';
import { currentTask, governingClockId } from '../case-file.ts';
import { eventsOf } from '../case-story.testing.ts';
import { answersDispute } from '../follow-up/dispute-payment.ts';
import { isEndState, NEXT_STAGE, type StageOutcome } from '../tasks/stage.ts';
import { isSideKind, type Task } from '../tasks/task.ts';
import { everyStep } from './case-walk.testing.ts';

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
    const ends = isEndState(next);
    expect(file.complaint.stage).toBe(next === 'archive' || ends ? null : next);
    expect(file.complaint.state).toBe(ends ? next : 'open');
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
  everyStep(({ file }, before) => {
    for (const { taskId, stage, round, request, completion } of file.tasks) {
      if (!completion || ['cancelled', 'lapsed', 'withdrawn'].includes(completion.outcome)) continue;
      const handled = file.tasks.find((task) => task.stage === 'handle' && task.round === round);
      if (stage === 'review' && ['confirmed', 'rejected'].includes(completion.outcome))
        expect(completion.by).not.toBe(handled?.completion?.by);
      if (request) expect(completion.by).not.toBe(request.by);
      // Whoever overturned a refusal may merge the case afterwards: what counts is who had refused by then.
      const waited = before?.file.tasks.find((task) => task.taskId === taskId)?.status === 'open';
      if (stage === 'reconsider' && waited)
        expect(completion.by).not.toBe(before?.file.complaint.procedure.refusedBy);
    }
  });
});

it('leaves no clock running and nobody holding it at its end', () => {
  everyStep(({ file: { complaint, clocks, tasks } }, before) => {
    if (complaint.state === 'open') return expect(complaint.holder).not.toBeNull();
    expect(complaint).toMatchObject({ holder: null, stage: null, dueAt: null });
    expect(complaint.closedAt).not.toBeNull();
    // Somebody may ask for the name behind the mask at any time, and money and promises are followed; everything else has ended with the case.
    const open = tasks.filter(({ status }) => status === 'open');
    const follows = ({ stage, supervision }: Task) => stage === 'supervise' && supervision === null;
    const left = open.filter((task) => task.request?.kind === 'unmasking' || follows(task));
    expect(open).toEqual(left);
    const ofTasks = clocks.filter(({ kind }) => !['instalment', 'commitment'].includes(kind));
    expect(ofTasks.filter(({ status }) => status !== 'stopped')).toHaveLength(left.length);
    const ends = before && before.file.complaint.stage !== null;
    if (ends) expect(left.filter((task) => !answersDispute(complaint, task))).toEqual([]);
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
