import type { CaseChange } from '../case-file.ts';
import { durationOf } from '../try-action.testing.ts';
import type { Action } from './case-actions.testing.ts';
import { type Model, type ModelApproval, officeAbove, unitAt } from './case-model.testing.ts';
import { disputed, paid, planned, settled } from './model-debts.testing.ts';
import { dueAfter, withLevel, workingDays } from './model-limits.testing.ts';
import { broken, kept, promised } from './model-promises.testing.ts';
import {
  afterApproval,
  afterComing,
  afterMissing,
  afterOutcome,
  afterReopening,
  afterSuspension,
  afterTakeOver,
  over,
} from './model-ways.testing.ts';
import { afterMoving } from './reasons-of-contact.testing.ts';

const without = (map: ReadonlyMap<number, string>, ordinal: number) =>
  new Map([...map].filter(([each]) => each !== ordinal));

/** The model after an action that was possible. Of the change it takes only what time and the ladder decide: lapses and rungs. */
export function modelAfter(model: Model, action: Action, change: CaseChange, at: string): Model {
  const after = afterMoving(afterAction(model, action, change, at), at);
  const owed = change.openedTasks.flatMap(({ stage, round, unit }) =>
    stage === 'supervise' ? [[round, unit] as const] : [],
  );
  return {
    ...after,
    had: [...after.had, ...owed.map(([, unit]) => unit)],
    supervised: new Map([...after.supervised, ...owed.filter(([ordinal]) => !after.supervised.has(ordinal))]),
    supervisedEver: Math.max(model.supervisedEver, ...owed.map(([ordinal]) => ordinal)),
  };
}

function afterAction(model: Model, action: Action, change: CaseChange, at: string): Model {
  switch (action.kind) {
    case 'come':
      return afterComing(model, at);
    case 'finish':
      return afterOutcome(model, action.outcome, action.actor.id, at, action.to);
    case 'answer':
      return afterOutcome(model, action.outcome, 'complainant', at);
    case 'ask':
      return afterAsking(model, action, at);
    case 'decide': {
      const approval = model.approvals.find(({ ordinal }) => ordinal === action.ordinal);
      if (!approval) return model;
      const decided = afterApproval(model, approval, action.granted, at);
      const refuses = approval.kind === 'refusal' && action.granted;
      return refuses ? { ...decided, refusalGrantedBy: action.actor.id } : decided;
    }
    case 'assist': {
      const had = [...model.had, action.actor.organisation];
      return { ...model, had, assists: without(model.assists, action.ordinal) };
    }
    case 'answer-supervision': {
      const had = [...model.had, action.actor.organisation];
      return { ...model, had, supervised: without(model.supervised, action.ordinal) };
    }
    case 'resume':
      return afterSuspension(model, at);
    case 'withdraw':
      return model.carries || model.stage === 'handle' || model.stage === 'review'
        ? waitingFor(
            model,
            {
              kind: 'withdrawal',
              by: 'complainant',
              decides: 'intake',
              unit: unitAt({ ...model, taken: null }, 'accept'),
            },
            at,
          )
        : over(model, 'withdrawn', at);
    case 'object':
      return { ...model, stage: 'reconsider', waits: true, openedAt: at, end: null, reconsidered: true };
    case 'note':
      return action.step === 'visit-tried' ? { ...model, tries: model.tries + 1, triedAt: at } : model;
    case 'contact':
      return model.contact === 'due'
        ? { ...model, contact: at <= model.contactDue ? 'in-time' : 'late' }
        : model;
    case 'declare-malicious':
      return { ...model, malicious: true };
    case 'take-over':
      return afterTakeOver(model, action.actor.organisation);
    case 'change-level': {
      const { level } = action;
      return { ...model, level, handling: withLevel(model.handling ?? [], level, at) };
    }
    case 'reopen':
      return afterReopening(model, at);
    case 'merge':
      return { ...over(model, 'merged', at), merged: true, refusedBy: action.actor.id };
    case 'be-merged-into':
      return { ...model, carries: true };
    case 'plan':
      return planned(model, action.plan, change.event.version);
    case 'pay':
      return paid(model, action.amount, change.event.version, at);
    case 'dispute':
      return disputed(model, action.payment, at);
    case 'confirm':
    case 'count-payment':
      return settled(model, action.payment, at);
    case 'promise':
      return promised(model, action.actor.organisation, action.due, at);
    case 'keep':
      return kept(model, action.commitment);
    case 'tick':
      return afterTick(model, change, at);
    default:
      return model;
  }
}

function waitingFor(
  model: Model,
  approval: Omit<ModelApproval, 'ordinal' | 'lapsesAfter'>,
  at: string,
): Model {
  const ordinal = model.approvalsEver + 1;
  const asked = { ...approval, ordinal, lapsesAfter: dueAfter(at, workingDays(2)) };
  return { ...model, approvals: [...model.approvals, asked], approvalsEver: ordinal };
}

/** The head decides on an extension, unless he or an office that took the case over asks; everything else is the supervising office's. */
function afterAsking(model: Model, action: Action & { kind: 'ask' }, at: string): Model {
  const { asked: kind, actor } = action;
  const byHead =
    kind === 'extension' && !actor.roles.some((role) => role === 'lead' || role === 'supervisor');
  const duration = kind === 'extension' || kind === 'suspension' ? durationOf(action) : undefined;
  const decides = byHead ? 'head' : 'supervision';
  const unit = byHead ? actor.organisation : officeAbove(model);
  return waitingFor(model, { kind, by: actor.id, decides, unit, duration }, at);
}

/** Whatever a tick brings about has to be due by the model too. */
function afterTick(model: Model, { event }: CaseChange, at: string): Model {
  switch (event.type) {
    case 'approval-decided': {
      const lapsed = model.approvals.find(
        ({ ordinal, lapsesAfter }) => ordinal === event.data.approval && at > lapsesAfter,
      );
      return lapsed ? afterApproval(model, lapsed, false, at) : model;
    }
    case 'task-completed':
      return model.stage === 'supplement' && at > dueAfter(model.openedAt, workingDays(5))
        ? afterOutcome(model, 'lapsed', 'system', at)
        : model;
    case 'instalment-missed':
      return afterMissing(model, event.data.instalment, at);
    case 'commitment-broken':
      return broken(model, event.data.commitment, at);
    case 'suspension-ended':
      return model.suspendedUntil !== null && at > model.suspendedUntil
        ? afterSuspension(model, model.suspendedUntil)
        : model;
    default:
      return model;
  }
}
