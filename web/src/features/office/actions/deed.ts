import type { z } from 'zod';
import { caseActed, caseAction } from '../../../../../shared/contracts/case-actions.ts';
import { taskCompleted, taskCompletion } from '../../../../../shared/contracts/task-completion.ts';
import type { ActionView, OfferView, TaskView } from '../../../../../shared/contracts/task-views.ts';
import type { Bilingual } from '../../../../../shared/contracts/text.ts';
import type { Draft } from './drafts.ts';
import { type Field, fieldsOf } from './fields.ts';
import { fieldsOfOffer, fixedPartOf } from './offer-fields.ts';
import { filledIn } from './typed-values.ts';

/** Something that a person may do with a case now: an outcome of a task, or an offer beside the tasks. */
export type Deed = {
  /** What its drafts are kept under: they go when one of the same scope is done. */
  readonly scope: string;
  /** Its own name within the scope, and in the texts `action.outcome.*`. */
  readonly name: string;
  readonly consequence: Bilingual;
  readonly fields: readonly Field[];
  /** It ends something or sends it back: asked once more, saying what happens. */
  readonly isFinal: boolean;
  readonly path: string;
  readonly answer: z.ZodType;
  /** @throws ZodError when what was typed was not checked before. */
  readonly bodyOf: (version: number | undefined, typed: Draft) => unknown;
};

const FINAL: readonly string[] = [
  'refused',
  'returned',
  'rejected',
  'dissatisfied',
  'forced',
  'round-declined',
  'upheld',
  'declined',
  'denied',
  'merge',
  'order',
  'list',
  'call-in',
  'take-over',
  'declare-malicious',
  'reopen',
  'count-payment',
];

/** Approvals that end a case or take it out of the unit's hands. */
const FINAL_WHEN_GRANTED: readonly string[] = ['termination', 'refusal', 'transfer', 'closing', 'withdrawal'];

/** Completing a task with one of its outcomes; `request` is what the task was asked to approve. */
export function taskDeed(
  { taskId, outcome, consequence }: ActionView,
  request: TaskView['request'] = null,
): Deed {
  const fields = fieldsOf(outcome);
  return {
    scope: taskId,
    name: outcome,
    consequence,
    fields,
    isFinal:
      FINAL.includes(outcome) ||
      (outcome === 'granted' && request !== null && FINAL_WHEN_GRANTED.includes(request.kind)),
    path: `/api/tasks/${encodeURIComponent(taskId)}/complete`,
    answer: taskCompleted,
    bodyOf: (version, typed) => taskCompletion.parse({ outcome, version, ...filledIn(fields, typed) }),
  };
}

/** Asking for an approval, resuming, merging, linking, noting a step or a contact, supervising. */
export function offerDeed(number: string, offer: OfferView): Deed {
  const fields = fieldsOfOffer(offer);
  const name = offer.kind ?? offer.action;
  return {
    scope: `${number}+${name}`,
    name,
    consequence: offer.consequence,
    fields,
    isFinal: FINAL.includes(name),
    path: `/api/complaints/${encodeURIComponent(number)}/actions`,
    answer: caseActed,
    bodyOf: (version, typed) =>
      caseAction.parse({ ...fixedPartOf(offer), version, ...filledIn(fields, typed) }),
  };
}

/** Whether two deeds are the same, however often the case was read in between. */
export const isSameDeed = (one: Deed, other: Deed): boolean =>
  one.scope === other.scope && one.name === other.name;
