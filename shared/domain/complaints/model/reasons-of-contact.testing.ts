import type { Action } from './case-actions.testing.ts';
import { isKeptOut, type Model, unitAt } from './case-model.testing.ts';
import { againstPerson, type Reasons, ROLES_AT, those } from './reasons-of-people.testing.ts';

/** Whoever has the case, in the lead unit all who handle; nobody once the complainant was answered, and nobody who cannot be reached. */
export function againstContacting(model: Model, { actor, when }: Action & { kind: 'contact' }): Reasons {
  const { stage, end, anonymous } = model;
  const isOver = end !== null || stage === null || stage === 'visit' || stage === 'decide';
  return those(
    isOver && 'contact.not-now',
    isKeptOut(model, actor.organisation) && 'case.complained-of-unit',
    anonymous && 'contact.no-details',
    !isOver &&
      againstPerson(model, actor, unitAt(model, stage), ROLES_AT[stage === 'review' ? 'handle' : stage]),
    when !== 'now' && 'contact.impossible-time',
  );
}

/** The first contact once the case has moved on: over with the answer or the end of the case. */
export function afterMoving(model: Model, at: string): Model {
  const { stage, end, contact, contactDue } = model;
  const isOver = end !== null || stage === null || stage === 'visit' || stage === 'decide';
  return contact === 'due' && isOver ? { ...model, contact: at <= contactDue ? 'ended' : 'missed' } : model;
}
