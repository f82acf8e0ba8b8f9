import * as z from 'zod';
import { MAX_ATTACHMENTS } from './attachment-limits.ts';
import { writtenText } from './text.ts';

const statement = writtenText(2, 5000);
/** Upload ids from `POST /api/uploads`. */
const attachments = z.array(z.uuid()).max(MAX_ATTACHMENTS).optional();
const payment = z.number().int().min(1);

/** Body of `POST /api/complaints/{number}/requests`: what the complainant does with his own case, by query code. */
export const caseRequest = z.discriminatedUnion('request', [
  /** The supplement that was asked for (补正). */
  z.strictObject({ request: z.literal('supplement'), text: statement, attachments }),
  /** Takes the complaint back (撤回): at once before the signature, afterwards the intake centre confirms. */
  z.strictObject({ request: z.literal('withdraw'), reason: statement }),
  /** Asks that somebody else looks at a refusal once more (复议). */
  z.strictObject({ request: z.literal('reconsider'), reason: statement }),
  /** Rates the handling instead of waiting for the return visit. */
  z.strictObject({
    request: z.literal('rate'),
    satisfaction: z.enum(['satisfied', 'basically-satisfied', 'dissatisfied']),
    reason: writtenText(0, 2000).optional(),
  }),
  z.strictObject({ request: z.literal('add-information'), text: statement, attachments }),
  /** Says that a recorded payment did not come, by its version in `arrears.payments`: it does not count until that is settled. */
  z.strictObject({ request: z.literal('dispute-payment'), payment, reason: statement }),
  /** Says that a payment which he disputed did come after all. */
  z.strictObject({ request: z.literal('confirm-payment'), payment }),
]);
export type CaseRequest = z.infer<typeof caseRequest>;

/** Answer (200): the case after the request. */
export const caseRequested = z.object({ number: z.string(), request: z.string(), version: z.number().int() });
export type CaseRequested = z.infer<typeof caseRequested>;
