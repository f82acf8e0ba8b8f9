import type { OfficialCase } from '../../../../../shared/contracts/official-case.ts';
import {
  MAIN_STAGES,
  type MainStage,
  type Stage,
} from '../../../../../shared/domain/complaints/tasks/stage.ts';

/** A station of a case's way and how it stands to where the case is. */
export type Station = { readonly stage: Stage; readonly place: 'done' | 'current' | 'coming' };

type Place = Pick<OfficialCase, 'stage' | 'state'> & {
  readonly tasks: readonly Pick<OfficialCase['tasks'][number], 'stage' | 'status' | 'outcome'>[];
};

/** After which station each extra one lies; a transfer comes after wherever it was decided. */
const AFTER = {
  supplement: 'accept',
  reconsider: 'accept',
  adjudicate: 'sign',
  decide: 'visit',
} as const satisfies Partial<Record<Stage, MainStage>>;

const isMain = (stage: string): stage is MainStage => (MAIN_STAGES as readonly string[]).includes(stage);

/** The furthest station that was finished, as its place in the smooth way; -1 before any. */
const reached = (tasks: Place['tasks']): number =>
  Math.max(
    -1,
    ...tasks
      .filter(({ status }) => status === 'completed')
      .map(({ stage }) => (isMain(stage) ? MAIN_STAGES.indexOf(stage) : -1)),
  );

/** The other body has decided or reached something; what it did not take goes on here. */
const isResult = ({ stage, outcome }: Place['tasks'][number]) =>
  stage === 'referral' && (outcome === 'settled' || outcome === 'unsettled');

/**
 * The smooth way, with the extra station where the case is at one. Of a case that ended before the archive only the stations it
 * was finished at are done; of an archived one nothing else is shown, and what lies behind a transfer does not come any more.
 */
export function wayOf({ stage, state, tasks }: Place): readonly Station[] {
  const main = (done: number): Station[] =>
    MAIN_STAGES.map((each, index) => ({ stage: each, place: index <= done ? 'done' : 'coming' }));
  const passed = main(reached(tasks)).filter(({ place }) => place === 'done');
  if (state === 'archived')
    return tasks.some(isResult) ? [...passed, { stage: 'referral', place: 'done' }] : passed;
  if (state !== 'open' || stage === null) return main(reached(tasks));
  if (isMain(stage)) {
    const current = MAIN_STAGES.indexOf(stage);
    return main(current - 1).with(current, { stage, place: 'current' });
  }
  const here: Station = { stage, place: 'current' };
  if (stage === 'referral') return [...passed, here];
  const before = MAIN_STAGES.indexOf(AFTER[stage]);
  return main(before).toSpliced(before + 1, 0, here);
}
