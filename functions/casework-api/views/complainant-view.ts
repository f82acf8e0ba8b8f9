import type * as z from 'zod';
import type { complainantView } from '../../../shared/contracts/official-case.ts';
import type { Complainant } from '../../../shared/domain/complaints/complaint.ts';
import { maskName } from '../../../shared/domain/identifiers/mask-name.ts';
import { maskPhone } from '../../../shared/domain/identifiers/phone.ts';

type ComplainantView = z.infer<typeof complainantView>;

const maskEmail = (email: string) => `${email.slice(0, 1)}***${email.slice(email.indexOf('@'))}`;
const maskCode = (code: string) => `${code.slice(0, 4)}**********${code.slice(-4)}`;

/** Whether a reader sees who complains: always by his unit's part in the case, until an instant by approval, or not at all. */
export type Sight = 'always' | { until: string } | 'never';

/** The complainant in full or masked; an agent is an institution and stays readable. */
export function viewComplainant(complainant: Complainant, sight: Sight): ComplainantView {
  const unmasked = sight !== 'never';
  const { kind, name, creditCode, phone, email, agent } = complainant;
  const show = (value: string | undefined, mask: (text: string) => string) =>
    value === undefined ? null : unmasked ? value : mask(value);
  return {
    kind,
    masked: !unmasked && kind !== 'anonymous',
    unmaskedUntil: typeof sight === 'object' ? sight.until : null,
    name: show(name, maskName),
    creditCode: show(creditCode, maskCode),
    phone: show(phone, maskPhone),
    email: show(email, maskEmail),
    agent: agent ?? null,
  };
}
