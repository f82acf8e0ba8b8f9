import type { Action } from './case-actions.testing.ts';
import { isKeptOut, type Model } from './case-model.testing.ts';
import { againstActorAt, has, oversees, type Reasons, those } from './reasons-of-people.testing.ts';

/** Whose turn it is writes, the unit in charge – not while the complainant is asked about it –, and who oversees; of an archived case the unit in charge. */
export function againstWriting(
  model: Model,
  { actor, when, gap }: Action & { kind: 'write-letter' },
): Reasons {
  const { stage, end } = model;
  const situation = end === 'archived' ? end : stage;
  const own = model.takers.includes(actor.organisation) ? (['supervisor'] as const) : [];
  const leads = actor.organisation === model.lead && has(actor, ['handler', 'lead', ...own]);
  const supervises = end === null && has(actor, ['supervisor']) && oversees(actor.organisation);
  const turn =
    model.waits && stage !== null
      ? againstActorAt(model, actor, stage).filter((reason) => reason !== 'task.same-person')
      : ['task.not-yours'];
  return those(
    isKeptOut(model, actor.organisation) && 'case.complained-of-unit',
    leads && (situation === 'visit' || situation === 'decide') && 'letter.not-now',
    !leads && !supervises && turn,
    (situation === null || !when?.includes(situation)) && 'letter.not-now',
    gap && 'letter.gaps-left',
  );
}
