import type { Level } from '../complaint.ts';
import type { EndState, Stage } from '../tasks/stage.ts';
import { type Model, type ModelApproval, unitAt } from './case-model.testing.ts';
import { answersInDispute, waitingForMoney } from './model-debts.testing.ts';
import { dueAfter, limitOf, startOf, workingDays } from './model-limits.testing.ts';

/** The model at its next station, where nobody waits yet. */
const goTo = (model: Model, stage: Stage, rounds = 0): Model => ({
  ...model,
  had: model.stage === null ? model.had : [...model.had, unitAt(model, model.stage)],
  handled: model.handled || model.stage === 'handle',
  stage,
  round: model.round + rounds,
  waits: false,
  taken: null,
});

/** The clock of handling stops, if it has not yet. */
const handlingOver = (model: Model, at: string): Model =>
  model.handling ? { ...model, handling: null, stopped: [...model.handling, { kind: 'stop', at }] } : model;

/** All that hangs on a case falls off: opinions, approvals, answers, suspension. */
const bare = (model: Model, at: string): Model => ({
  ...handlingOver(model, at),
  assists: new Map(),
  supervised: new Map(),
  approvals: [],
  suspendedUntil: null,
});

/** What comes back from elsewhere goes on with the clock that it had, if it had one. */
const takenUpAgain = (model: Model, at: string): Model => ({
  ...model,
  handling: model.stopped && [...model.stopped, { kind: 'reopen', at }],
});

/** The last station is done: what is left is to archive. */
const done = (model: Model, at: string): Model => ({
  ...bare(model, at),
  handled: model.handled || model.stage === 'handle',
  had: model.stage === null ? model.had : [...model.had, unitAt(model, model.stage)],
  stage: null,
  waits: false,
  taken: null,
  supervised: answersInDispute(model),
});

export const over = (model: Model, end: EndState, at: string): Model => ({
  ...done(model, at),
  supervised: new Map(),
  end,
  endedAt: at,
});

export type Dispatch = { leadUnit: string; level: Level; coUnits: readonly string[] };

function dispatched(model: Model, { leadUnit, level, coUnits }: Dispatch, at: string): Model {
  const owed = coUnits.map((unit, index) => [model.assistsEver + index + 1, unit] as const);
  return {
    ...model,
    lead: leadUnit,
    level,
    coUnits,
    assists: new Map([...model.assists, ...owed]),
    assistsEver: model.assistsEver + coUnits.length,
    handling: model.handling ?? [startOf(at, limitOf(model.track, level))],
  };
}

/** The workflow comes: somebody can act at the station, or the case is archived. */
export function afterComing(model: Model, at: string): Model {
  if (model.stage === null) return waitingForMoney({ ...model, end: 'archived', endedAt: at }, at);
  const begins = model.stage === 'handle' && model.handling === null;
  return {
    ...model,
    waits: true,
    openedAt: at,
    handling: begins ? [startOf(at, limitOf(model.track, model.level))] : model.handling,
  };
}

/** A supervising office has the present task from now on; where the lead unit worked on it, it leads, and nobody returns the case. */
export function afterTakeOver(model: Model, unit: string): Model {
  const leads = ['sign', 'handle', 'review', 'reply'].includes(model.stage ?? '');
  return {
    ...model,
    had: [...model.had, model.stage === null ? unit : unitAt(model, model.stage), unit],
    lead: leads ? unit : model.lead,
    forced: model.forced || leads,
    approvals: model.approvals.filter(({ kind }) => kind === 'unmasking' || kind === 'withdrawal'),
    taken: unit,
    takers: [...model.takers, unit],
  };
}

/** What a decision at the station leads to. */
export function afterOutcome(model: Model, outcome: string, by: string, at: string, to?: Dispatch): Model {
  switch (outcome) {
    case 'accepted':
      return goTo(model, 'dispatch');
    case 'refused':
      return { ...over(model, 'refused', at), refusedBy: by };
    case 'lapsed':
      return over(model, 'refused', at);
    case 'upheld':
      return over(model, model.merged ? 'merged' : 'refused', at);
    case 'supplement-asked':
      return { ...goTo(model, 'supplement'), supplementAsked: true };
    case 'supplemented':
      return goTo(model, 'accept', 1);
    case 'dispatched':
      return goTo(to ? dispatched(model, to, at) : model, 'sign');
    case 'forced':
      return { ...goTo(to ? dispatched(model, to, at) : model, 'sign', 1), forced: true };
    case 'signed':
      // Whoever leads begins at once where the workflow still awaits the opinions of others.
      return { ...goTo(model, 'handle'), waits: model.assists.size > 0 };
    case 'returned': {
      const again = model.returns > 0;
      const next = again ? goTo(model, 'adjudicate') : goTo(model, 'dispatch', 1);
      return { ...next, returns: model.returns + 1, assists: new Map() };
    }
    case 'handled':
      return { ...goTo(model, 'review'), handledBy: by };
    case 'confirmed':
      return handlingOver(goTo(model, 'reply'), at);
    case 'rejected':
    case 'round-granted':
      return goTo(model, 'handle', 1);
    case 'replied':
      return goTo(model, 'visit');
    case 'dissatisfied': {
      const next = model.dissatisfactions === 0 ? goTo(model, 'handle', 1) : goTo(model, 'decide');
      return { ...next, dissatisfactions: model.dissatisfactions + 1, tries: 0, triedAt: null };
    }
    case 'overturned':
      return { ...goTo(takenUpAgain(model, at), 'dispatch', 1), merged: false };
    case 'declined':
      return goTo(takenUpAgain(model, at), 'dispatch', 1);
    default:
      return done(model, at);
  }
}

/** What the decision on an approval, or its lapse, leads to. */
export function afterApproval(model: Model, approval: ModelApproval, granted: boolean, at: string): Model {
  const rest: Model = {
    ...model,
    had: [...model.had, approval.unit],
    approvals: model.approvals.filter(({ ordinal }) => ordinal !== approval.ordinal),
  };
  if (!granted) return rest;
  const handling = rest.handling ?? [];
  switch (approval.kind) {
    case 'extension': {
      const duration = approval.duration ?? workingDays(0);
      return {
        ...rest,
        extended: true,
        handling: [...handling, { kind: 'extend', at, duration, approval: '' }],
      };
    }
    case 'suspension':
      return {
        ...rest,
        suspendedUntil: dueAfter(at, approval.duration ?? workingDays(0)),
        suspendedEver: model.suspendedEver + 1,
        handling: [...handling, { kind: 'pause', at, reason: 'suspension' }],
      };
    case 'termination':
      return over(rest, 'terminated', at);
    case 'withdrawal':
      return over(rest, 'withdrawn', at);
    case 'refusal':
      return { ...over(rest, 'refused', at), refusedBy: approval.by };
    case 'transfer':
      return goTo(bare(rest, at), 'referral');
    case 'closing':
      return done(rest, at);
    default:
      return rest;
  }
}

/** Handling goes on; where the end of a suspension was noticed only after its level was changed, from that change. */
export function afterSuspension(model: Model, at: string): Model {
  const handling = model.handling ?? [];
  const last = handling.at(-1)?.at ?? at;
  const entry = { kind: 'resume', at: at < last ? last : at } as const;
  return { ...model, suspendedUntil: null, handling: [...handling, entry] };
}

const handledOnceMore = (model: Model, at: string): Model => ({
  ...model,
  end: null,
  stage: 'handle',
  round: model.round + 1,
  waits: true,
  openedAt: at,
  tries: 0,
  triedAt: null,
  followed: null,
});

/** The closing was wrong: the last lead unit handles the case in the next round, and its clock was never really over. */
export const afterReopening = (model: Model, at: string): Model => ({
  ...handledOnceMore(model, at),
  handling: [...(model.stopped ?? []), { kind: 'reopen', at }],
});

/** The day of an instalment is over and it was not paid: the unit in charge begins once more, with all its time. */
export function afterMissing(model: Model, number: number, at: string): Model {
  const { debt, followed } = model;
  if (!debt || followed?.number !== number || at <= followed.dueAt) return model;
  const plan = debt.plan.map((each, index) => (index + 1 === number ? { ...each, missed: true } : each));
  const handling = [startOf(at, limitOf(model.track, model.level))];
  return { ...handledOnceMore(model, at), debt: { ...debt, plan }, handling };
}
