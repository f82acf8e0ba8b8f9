import { parsePhone } from '../identifiers/phone.ts';
import type { Channel } from './template-keys.ts';

/** Where a message goes: an e-mail address, or a mobile phone in the form of E.164. */
export type Contact = { channel: Channel; to: string };

/** How a complainant is told: by mail if he left an address, else by SMS if he left a mobile phone, else on the page only. */
export function contactOf(complainant: {
  email?: string | undefined;
  phone?: string | undefined;
}): Contact | null {
  const { email, phone } = complainant;
  if (email !== undefined) return { channel: 'mail', to: email };
  const parsed = parsePhone(phone ?? '');
  return parsed.ok && parsed.kind === 'mobile' ? { channel: 'sms', to: `+86${parsed.number}` } : null;
}
