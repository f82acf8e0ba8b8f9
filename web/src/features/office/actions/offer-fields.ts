import type { z } from 'zod';
import { caseAction } from '../../../../../shared/contracts/case-actions.ts';
import type { OfferView } from '../../../../../shared/contracts/task-views.ts';
import { type Field, fieldsIn } from './fields.ts';

type Offered = Pick<OfferView, 'action' | 'kind'>;

/** Under which name the contract has an offer's kind, where it has one. */
const KIND_IS: Partial<Record<OfferView['action'], string>> = {
  'ask-approval': 'kind',
  'record-step': 'step',
  supervise: 'act',
  'change-level': 'level',
};

/** What the page itself sets in the request of an offer. */
export function fixedPartOf({ action, kind }: Offered): Readonly<Record<string, string>> {
  const name = KIND_IS[action];
  return { action, ...(name !== undefined && kind !== null && { [name]: kind }) };
}

type Part = { readonly shape: Readonly<Record<string, z.ZodType>> };

/** Every part of the contract, those of approvals among them. */
const parts = caseAction.options.flatMap((option): readonly Part[] =>
  'options' in option ? option.options : [option],
);

/** Exactly the fields that the contract has for an offer. */
export function fieldsOfOffer(offer: Offered): readonly Field[] {
  const fixed = fixedPartOf(offer);
  const part = parts
    .map(({ shape }) => shape)
    .find((shape) => Object.entries(fixed).every(([name, value]) => shape[name]?.safeParse(value).success));
  return fieldsIn(part ?? {}, ['version', ...Object.keys(fixed)]);
}
