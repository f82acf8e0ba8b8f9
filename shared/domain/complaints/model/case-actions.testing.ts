import type { Person, Role } from '../actor.ts';
import type { Asked } from '../approvals/approval.ts';
import type { Level } from '../complaint.ts';
import { personOf } from '../complaints.testing.ts';
import { LETTER_SITUATIONS, type LetterSituation } from '../letter.ts';
import { PERSON_OUTCOMES, type PersonOutcome, type Stage } from '../tasks/stage.ts';
import type { Step } from '../tasks/task.ts';
import { KINDS, type Throw } from './case-dice.testing.ts';
import { INTAKE, type Model, SUPERVISION, unitAt } from './case-model.testing.ts';
import { type FollowUp, fits, followOn, followUpOf, planOf } from './follow-up-actions.testing.ts';

const WORKING: readonly Role[] = ['dispatcher', 'handler', 'lead', 'visitor', 'supervisor'];
const AFTER_THE_ANSWER = ['reply', 'archived'] as const;

/** Where something can be asked for, by domain.md and what each kind is for. */
export const ASKED_AT: Record<Asked['kind'], readonly Stage[]> = {
  extension: ['sign', 'handle', 'review'],
  suspension: ['handle'],
  termination: ['handle'],
  refusal: ['accept'],
  transfer: ['accept', 'dispatch', 'handle'],
  closing: ['handle', 'reply'],
  unmasking: [],
};

/** What somebody or something tries with a case. */
export type Action =
  | FollowUp
  | { kind: 'come' | 'withdraw' | 'object' | 'inform' | 'redrive' }
  | { kind: 'tick'; choice: number }
  | { kind: 'answer'; outcome: 'supplemented' | 'satisfied' | 'basically-satisfied' | 'dissatisfied' }
  | {
      kind: 'finish';
      outcome: PersonOutcome;
      actor: Person;
      stale: boolean;
      /** With words for those whose complaints were merged in. */
      worded: boolean;
      to: { leadUnit: string; level: Level; coUnits: readonly string[] } | undefined;
    }
  | { kind: 'ask'; asked: Asked['kind']; long: boolean; actor: Person; stale: boolean }
  | { kind: 'decide'; ordinal: number; granted: boolean; actor: Person }
  | { kind: 'assist' | 'answer-supervision'; ordinal: number; actor: Person }
  | { kind: 'resume' | 'link'; actor: Person }
  /** Into another case, or another one into this: about the same unit, or about nobody. */
  | { kind: 'merge' | 'be-merged-into'; about: string | null; actor: Person }
  | { kind: 'take-over' | 'declare-malicious' | 'reopen'; actor: Person }
  | { kind: 'change-level'; level: Level; actor: Person }
  | { kind: 'note'; step: Step; actor: Person }
  /** Just now, or at a time that cannot be. */
  | { kind: 'contact'; when: 'now' | 'before filing' | 'in the future'; actor: Person }
  /** By a template for these situations, or one that is gone; with a gap that nobody filled. */
  | { kind: 'write-letter'; when: readonly LetterSituation[] | null; gap: boolean; actor: Person };

const oneOf = <T>(items: readonly T[], choice: number): T | undefined => items[choice % items.length];

/** The action that the dice make of where a case stands; null where there is nothing to act on. */
export function actionOf(dice: Throw, model: Model, at: string): Action | null {
  const { choice, stale } = dice;
  const unit = model.stage === null ? INTAKE : unitAt(model, model.stage);
  const actor = actorFor(dice, unit);
  switch (dice.kind) {
    case 'go-on':
      return goOn(dice, model, actor, at);
    case 'finish':
      return {
        kind: 'finish',
        outcome: dice.outcome,
        actor,
        stale,
        worded: !dice.long,
        to: dispatchOf(dice, dice.outcome, model),
      };
    case 'ask':
      return { kind: 'ask', asked: askedOf(dice, model), long: dice.long, actor, stale };
    case 'decide': {
      const approval = oneOf(model.approvals, choice);
      if (!approval) return null;
      const { ordinal } = approval;
      return { kind: 'decide', ordinal, granted: choice % 3 > 0, actor: actorFor(dice, approval.unit) };
    }
    case 'assist':
    case 'answer-supervision': {
      const owed = oneOf([...(dice.kind === 'assist' ? model.assists : model.supervised)], choice);
      return owed ? { kind: dice.kind, ordinal: owed[0], actor: actorFor(dice, owed[1]) } : null;
    }
    case 'answer': {
      const rating = oneOf(['satisfied', 'basically-satisfied', 'dissatisfied'] as const, choice);
      const supplements = model.stage === 'supplement' ? dice.right : !dice.right;
      return { kind: 'answer', outcome: supplements ? 'supplemented' : (rating ?? 'satisfied') };
    }
    case 'note': {
      const receipt = model.stage === 'referral' ? dice.right : !dice.right;
      return { kind: 'note', step: receipt ? 'referral-received' : 'visit-tried', actor };
    }
    case 'tick':
      return { kind: 'tick', choice };
    case 'change-level': {
      const level = oneOf(['simple', 'general', 'complex'] as const, choice) ?? dice.level;
      return { kind: 'change-level', level, actor: actorFor(dice, SUPERVISION) };
    }
    case 'take-over':
    case 'declare-malicious':
    case 'reopen':
      return { kind: dice.kind, actor: actorFor(dice, SUPERVISION) };
    case 'write-letter':
      return letterOf(dice, model, unit);
    case 'contact': {
      const when = oneOf(['now', 'now', 'now', 'before filing', 'in the future'] as const, choice) ?? 'now';
      return { kind: 'contact', when, actor };
    }
    case 'plan':
    case 'pay':
    case 'dispute':
    case 'confirm':
    case 'count-payment':
    case 'promise':
    case 'keep': {
      const thrown = { ...dice, kind: dice.kind };
      return fits(thrown, model)
        ? followUpOf(thrown, model, at, (office) => actorFor(dice, office))
        : goOn(dice, model, actor, at);
    }
    case 'resume':
    case 'link':
      return { kind: dice.kind, actor };
    case 'merge':
    case 'be-merged-into': {
      const about = choice % 4 > 0 ? model.against : null;
      return { kind: dice.kind, about, actor: dice.kind === 'merge' ? actor : actorFor(dice, INTAKE) };
    }
    default:
      return { kind: dice.kind };
  }
}

/** Whoever knows his way asks for what can be asked for where the case stands. */
function askedOf({ approval, right, choice }: Throw, { stage }: Model): Asked['kind'] {
  const fitting = KINDS.filter((kind) => kind !== 'unmasking' && stage && ASKED_AT[kind].includes(stage));
  return (right ? oneOf(fitting, choice) : undefined) ?? approval;
}

/** Whose turn it is writes, the unit in charge, or an office that oversees the case. */
function letterOf(dice: Throw, { lead }: Model, turnOf: string): Action {
  const { choice } = dice;
  const writer = oneOf([turnOf, lead || turnOf, lead || turnOf, SUPERVISION], choice) ?? turnOf;
  const when = choice % 5 === 0 ? null : choice % 5 === 1 ? AFTER_THE_ANSWER : LETTER_SITUATIONS;
  return { kind: 'write-letter', when, gap: choice % 7 === 0, actor: actorFor(dice, writer) };
}

function actorFor({ right, unit, role, name }: Throw, turnOf: string): Person {
  return personOf('admin', {
    id: name,
    roles: right ? WORKING : [role],
    organisation: right ? turnOf : unit,
  });
}

/** What the workflow or the right person does next: smooth more often than not, and what holds a case up is seen to. */
function goOn(dice: Throw, model: Model, actor: Person, at: string): Action | null {
  if (model.end !== null) return followOn(dice, model, at, (office) => actorFor(dice, office));
  if (model.stage === null || !model.waits) return { kind: 'come' };
  const { choice } = dice;
  const held = model.approvals.find(({ kind }) => kind !== 'unmasking');
  if (held && choice % 4 > 0)
    return {
      kind: 'decide',
      ordinal: held.ordinal,
      granted: choice % 3 > 0,
      actor: actorFor(dice, held.unit),
    };
  if (model.suspendedUntil !== null && choice % 5 > 0)
    return choice % 5 === 1 ? { kind: 'resume', actor } : { kind: 'tick', choice };
  if (model.track === 'arrears' && model.stage === 'handle' && model.debt === null && choice % 4 > 0)
    return { kind: 'plan', plan: planOf(dice, model, at), actor };
  const outcomes: readonly PersonOutcome[] = PERSON_OUTCOMES[model.stage];
  const straight = model.stage === 'visit' ? 0 : outcomes.length;
  const outcome = outcomes[choice % (outcomes.length + straight)] ?? outcomes[0] ?? dice.outcome;
  const { stale, long } = dice;
  return { kind: 'finish', outcome, actor, stale, worded: !long, to: dispatchOf(dice, outcome, model) };
}

/** On a smooth way the level stays what it was while handling runs. */
const dispatchOf = ({ lead, coUnits, level, choice }: Throw, outcome: PersonOutcome, model: Model) =>
  outcome === 'dispatched' || outcome === 'forced'
    ? {
        leadUnit: lead,
        coUnits,
        level: choice % 3 > 0 && model.handling && model.level ? model.level : level,
      }
    : undefined;
