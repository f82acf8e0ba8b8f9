import * as z from 'zod';
import type { ComplaintSubmission } from '../../shared/contracts/complaint-submission.ts';
import type { Complainant } from '../../shared/domain/complaints/complaint.ts';
import {
  checkCreditCode,
  isWellFormedCreditCode,
  normaliseCreditCode,
} from '../../shared/domain/identifiers/credit-code.ts';
import { parsePhone } from '../../shared/domain/identifiers/phone.ts';
import { ProblemError } from '../../shared/middleware/problem-error.ts';

type Submitted = ComplaintSubmission['complainant'];
type Contact = Extract<Submitted, { kind: 'person' }>['contact'];

/** The complainant as the case keeps him: codes and phone numbers in one spelling, contact split by kind. */
export function normaliseComplainant(submitted: Submitted): Complainant {
  if (submitted.kind === 'anonymous') return { kind: 'anonymous' };
  const known = { kind: submitted.kind, name: submitted.name, ...normaliseContact(submitted.contact) };
  if (submitted.kind === 'person') return known;
  const agent = submitted.kind === 'on-behalf' && submitted.agent ? { agent: submitted.agent } : {};
  if (submitted.creditCode === undefined) return { ...known, ...agent };
  return { ...known, ...agent, ...normaliseCode(submitted.creditCode, submitted.creditCodeConfirmed) };
}

function normaliseCode(
  text: string,
  confirmed: boolean,
): Pick<Complainant, 'creditCode' | 'creditCodeConfirmed'> {
  const checked = checkCreditCode(text);
  if (checked.ok) return { creditCode: checked.code };
  if (confirmed && isWellFormedCreditCode(text))
    return { creditCode: normaliseCreditCode(text), creditCodeConfirmed: true };
  throw new ProblemError('credit-code.invalid', [
    { path: 'complainant.creditCode', message: checked.reason },
  ]);
}

function normaliseContact(contact: Contact): Pick<Complainant, 'phone' | 'email'> {
  const { phone, email } =
    typeof contact === 'string'
      ? contact.includes('@')
        ? { phone: undefined, email: contact }
        : { phone: contact, email: undefined }
      : contact;
  if (phone === undefined && email === undefined) throw invalidContact('phone or e-mail is needed');
  if (email !== undefined && !z.email().safeParse(email).success)
    throw invalidContact('not an e-mail address');
  const parsed = phone === undefined ? undefined : parsePhone(phone);
  if (parsed && !parsed.ok) throw invalidContact(parsed.reason);
  return { ...(parsed && { phone: parsed.number }), ...(email !== undefined && { email }) };
}

const invalidContact = (message: string) =>
  new ProblemError('contact.invalid', [{ path: 'complainant.contact', message }]);
