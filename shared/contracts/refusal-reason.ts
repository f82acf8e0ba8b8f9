import * as z from 'zod';
import { bilingual } from './text.ts';

/** Code of a reason of refusal: kebab case, of the taxonomy that the case is filed under. */
export const reasonCode = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'a code is in kebab case, such as civil-dispute');

/** Why a complaint may not be accepted (不予受理), and the other way to go that is pointed out with it. */
export const refusalReason = z.object({
  code: reasonCode,
  name: bilingual,
  otherWay: bilingual,
  /** The law or rule that it rests on. */
  legalBasis: bilingual.optional(),
});
export type RefusalReason = z.infer<typeof refusalReason>;
