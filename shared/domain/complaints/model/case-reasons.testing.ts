import type { Action } from './case-actions.testing.ts';
import { INTAKE, isKeptOut, type Model, unitAt } from './case-model.testing.ts';
import { calendarDays, dueAfter } from './model-limits.testing.ts';
import { againstContacting } from './reasons-of-contact.testing.ts';
import { againstFollowUp } from './reasons-of-follow-up.testing.ts';
import { againstWriting } from './reasons-of-letters.testing.ts';
import {
  againstActorAt,
  againstPerson,
  has,
  holdsUp,
  type Reasons,
  readsCase,
  readsTwin,
  those,
  WORKING,
} from './reasons-of-people.testing.ts';
import {
  againstLevelling,
  againstReopening,
  againstSupervising,
  againstTakingOver,
} from './reasons-of-supervision.testing.ts';
import {
  againstAsking,
  againstFinishing,
  againstUnmasking,
  againstWithdrawing,
  triesAgainTooSoon,
} from './reasons-of-tasks.testing.ts';

const DECIDERS = {
  head: ['lead'],
  supervision: ['supervisor', 'dispatcher'],
  intake: ['supervisor', 'dispatcher'],
} as const;

/** Another complaint, about the same unit or about nobody, waits for its acceptance. */
const holderOfTwin = (model: Model, about: string | null) =>
  about === null ? INTAKE : unitAt({ ...model, taken: null }, 'accept');

/** Why domain.md does not allow an action of where a case stands. */
export function reasonsAgainst(model: Model, action: Action, at: string): Reasons {
  switch (action.kind) {
    case 'finish':
      return againstFinishing(model, action, at);
    case 'ask':
      return action.asked === 'unmasking'
        ? againstUnmasking(model, action)
        : againstAsking(model, action, at);
    case 'decide': {
      const approval = model.approvals.find(({ ordinal }) => ordinal === action.ordinal);
      if (!approval) return those('task.not-found');
      const { unit, decides, by, lapsesAfter } = approval;
      return those(
        againstPerson(model, action.actor, unit, DECIDERS[decides], by),
        at > lapsesAfter && 'approval.lapsed',
      );
    }
    case 'assist':
      return those(
        againstPerson(model, action.actor, model.assists.get(action.ordinal) ?? '', ['handler', 'lead']),
      );
    case 'answer-supervision':
      return those(againstPerson(model, action.actor, model.supervised.get(action.ordinal) ?? '', WORKING));
    case 'resume':
      if (!model.waits || model.stage === null)
        return those(
          'case.not-suspended',
          isKeptOut(model, action.actor.organisation) && 'case.complained-of-unit',
        );
      return those(
        againstActorAt(model, action.actor, model.stage),
        model.suspendedUntil === null && 'case.not-suspended',
        holdsUp(model) && 'task.approval-pending',
      );
    case 'withdraw':
      return againstWithdrawing(model);
    case 'object':
      return those(
        model.reconsidered && 'reconsideration.once-only',
        model.end !== 'refused' && model.end !== 'merged' && 'reconsideration.not-refused',
        (model.end === 'refused' || model.end === 'merged') &&
          at > dueAfter(model.endedAt, calendarDays(30)) &&
          'reconsideration.too-late',
      );
    case 'answer': {
      const asked = action.outcome === 'supplemented' ? 'supplement' : 'visit';
      return those(
        (!model.waits || model.stage !== asked) && 'request.not-now',
        holdsUp(model) && 'task.approval-pending',
      );
    }
    case 'inform':
      return those(model.end !== null && 'request.not-now');
    case 'take-over':
      return againstTakingOver(model, action.actor);
    case 'change-level':
      return againstLevelling(model, action, at);
    case 'reopen':
      return againstReopening(model, action.actor, at);
    case 'declare-malicious':
      return those(
        againstSupervising(model, action.actor),
        model.malicious && 'supervision.already-declared',
      );
    case 'note': {
      const where = action.step === 'visit-tried' ? 'visit' : 'referral';
      return those(
        (!model.waits || model.stage !== where) && 'step.not-now',
        isKeptOut(model, action.actor.organisation) && 'case.complained-of-unit',
        model.stage === where && againstActorAt(model, action.actor, where),
        where === 'visit' && triesAgainTooSoon(model, at) && 'visit.too-soon',
      );
    }
    case 'contact':
      return againstContacting(model, action);
    case 'plan':
    case 'pay':
    case 'dispute':
    case 'confirm':
    case 'count-payment':
    case 'promise':
    case 'keep':
      return againstFollowUp(model, action, at);
    case 'write-letter':
      return againstWriting(model, action);
    case 'merge':
      return those(
        isKeptOut(model, action.actor.organisation) && 'case.complained-of-unit',
        !readsTwin(action.actor, holderOfTwin(model, action.about)) && 'task.not-yours',
        (model.against !== action.about || model.track === 'arrears') && 'merge.other-matter',
        (!model.waits || !['accept', 'dispatch'].includes(model.stage ?? '')) && 'merge.not-now',
        model.stage !== null && againstActorAt(model, action.actor, model.stage),
        holdsUp(model) && 'task.approval-pending',
      );
    case 'be-merged-into':
      return those(
        !readsCase(model, action.actor) && 'task.not-yours',
        againstPerson(model, action.actor, holderOfTwin(model, action.about), ['dispatcher', 'supervisor']),
        model.end !== null && 'merge.not-now',
        (model.stage === null || ['visit', 'decide'].includes(model.stage)) && 'merge.answered',
        model.track !== 'complaint' && 'merge.other-matter',
      );
    case 'link':
      return those(
        isKeptOut(model, action.actor.organisation) && 'case.complained-of-unit',
        !(readsCase(model, action.actor) && readsTwin(action.actor)) && 'task.not-yours',
        !has(action.actor, WORKING) && 'task.role-not-allowed',
      );
    default:
      return those();
  }
}
