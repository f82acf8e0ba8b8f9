import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendar } from '../clocks/calendar.testing.ts';
import { replayLedger } from '../clocks/clock.ts';
import { findChainBreak } from '../proof/event-chain.ts';
import { sha256 } from '../proof/sha-256.ts';
import { isAgainst } from './against.ts';
import { currentTask, governingClockId } from './case-file.ts';
import { type CaseStory, eventsOf } from './case-story.testing.ts';
import { anyLife, walk } from './case-walk.testing.ts';
import { NEXT_STAGE, type StageOutcome } from './stage.ts';
import { isSideKind } from './task.ts';

const RUNS = { numRuns: 250 };

/** Lives random lives and looks at the case after every change. */
const everyStep = (look: (after: CaseStory, before: CaseStory | null) => void) =>
  fc.assert(
    fc.property(anyLife, (life) => {
      walk(life, look);
    }),
    RUNS,
  );

it('counts its events, and they are an unbroken chain that ends in the head', () => {
  everyStep((story) => {
    const { complaint } = story.file;
    const events = eventsOf(story);
    expect(complaint.version).toBe(events.length);
    expect(findChainBreak(events, complaint.head, sha256)).toBeNull();
    expect(complaint.receiptHead).toBe(events[0]?.hash);
  });
});

it('has at most one open task at a station, due by the one running clock of its station', () => {
  everyStep(({ file }) => {
    const open = file.tasks.filter(({ status, stage }) => status === 'open' && !isSideKind(stage));
    expect(open).toEqual([currentTask(file)].filter(Boolean));
    for (const task of open) {
      const clock = file.clocks.find(({ clockId }) => clockId === task.clockId);
      expect(clock).toMatchObject({ status: 'running', unit: task.unit });
      expect(governingClockId(file.complaint, file.clocks)).toBe(task.clockId);
      expect(
        file.clocks.filter(({ kind, status }) => kind === clock?.kind && status === 'running'),
      ).toHaveLength(1);
      expect(file.complaint).toMatchObject({ dueAt: clock?.dueAt, mark: clock?.mark, holder: task.unit });
    }
  });
});

it('stores no due time but what the ledger gives', () => {
  everyStep(({ file }) => {
    for (const clock of file.clocks) expect(clock).toMatchObject(replayLedger(clock.ledger, calendar));
  });
});

it('goes the ways of the table, and only forward or into the next round', () => {
  everyStep(({ file, changes }, before) => {
    const event = changes.at(-1)?.event;
    if (event?.type !== 'task-completed') return;
    const next = NEXT_STAGE[event.data.result as StageOutcome];
    expect(file.complaint.stage).toBe(next === 'archive' || next === 'refused' ? null : next);
    expect(file.complaint.state).toBe(next === 'refused' ? 'refused' : 'open');
    expect(file.complaint.round).toBe(event.data.nextRound);
    expect([0, 1]).toContain(event.data.nextRound - (before?.file.complaint.round ?? 0));
  });
});

it('is never with the complained-of unit', () => {
  everyStep(({ file }) => {
    const units = [file.complaint.holder, file.complaint.leadUnit, ...file.tasks.map(({ unit }) => unit)];
    for (const unit of units) expect(unit !== null && isAgainst(file.complaint, unit)).toBe(false);
  });
});

it('is returned once at most, gets a second round once at most, and is reviewed by another person', () => {
  everyStep(({ file }) => {
    const results = file.tasks.map(({ completion }) => completion?.result);
    expect(results.filter((result) => result === 'returned').length).toBeLessThanOrEqual(1);
    expect(results.filter((result) => result === 'second-round').length).toBeLessThanOrEqual(1);
    for (const review of file.tasks.filter(
      ({ stage, status }) => stage === 'review' && status === 'completed',
    )) {
      const handled = file.tasks.find(({ stage, round }) => stage === 'handle' && round === review.round);
      expect(handled?.completion?.by).not.toBe(review.completion?.by);
    }
  });
});

it('leaves no clock running and nobody holding it at its end', () => {
  everyStep(({ file: { complaint, clocks } }) => {
    if (complaint.state === 'open') return expect(complaint.holder).not.toBeNull();
    expect(complaint).toMatchObject({ holder: null, stage: null, dueAt: null });
    expect(complaint.closedAt).not.toBeNull();
    expect(clocks.filter(({ status }) => status === 'running')).toEqual([]);
  });
});

it('never changes what has happened', () => {
  everyStep(({ file }, before) => {
    expect(file.complaint.finished.slice(0, before?.file.complaint.finished.length ?? 0)).toEqual(
      before?.file.complaint.finished ?? [],
    );
  });
});

it('reaches every end and every station in these lives', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyLife, (life) => {
      walk(life, ({ file }) => seen.add(file.complaint.stage ?? file.complaint.state));
    }),
    { ...RUNS, seed: 7 },
  );
  expect([...seen].toSorted()).toEqual([
    'accept',
    'archived',
    'dispatch',
    'handle',
    'open',
    'refused',
    'reply',
    'review',
    'sign',
    'supplement',
    'visit',
  ]);
});
