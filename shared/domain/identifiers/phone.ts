/** A phone number in its canonical form: `13812345678`, `0574-87654321`, `400-123-4567` or `12345`. */
export type Phone = { kind: 'mobile' | 'landline' | 'service' | 'short'; number: string };

/** What reading a phone number came to. */
export type ParsedPhone = ({ ok: true } & Phone) | { ok: false; reason: 'empty' | 'not-a-phone-number' };

/** Government hotline, market supervision hotline, Ningbo's police service for enterprises. */
const SHORT_NUMBERS: readonly string[] = ['12345', '12315', '11087'];

/** Digits as typed, with the country code taken off and what only parts the groups removed. */
const dialled = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{Pd}\p{Cf}\u2212().]/gu, '')
    .replace(/^(?:\+|00)86/, '')
    .replace(/^86(?=1[3-9]\d{9}$)/, '');

/**
 * Reads a phone number of mainland mobiles, Ningbo landlines (area code 0574), 400 numbers and the short numbers
 * 12345, 12315 and 11087; +86, spaces, dashes, brackets and full width are accepted.
 */
export const parsePhone = (text: string): ParsedPhone => {
  const digits = dialled(text);
  if (digits === '') return { ok: false, reason: 'empty' };
  if (SHORT_NUMBERS.includes(digits)) return { ok: true, kind: 'short', number: digits };
  if (/^1[3-9]\d{9}$/.test(digits)) return { ok: true, kind: 'mobile', number: digits };
  const landline = /^0?574([2-8]\d{7})$/.exec(digits)?.[1];
  if (landline) return { ok: true, kind: 'landline', number: `0574-${landline}` };
  const [, middle, end] = /^400(\d{3})(\d{4})$/.exec(digits) ?? [];
  if (middle && end) return { ok: true, kind: 'service', number: `400-${middle}-${end}` };
  return { ok: false, reason: 'not-a-phone-number' };
};

/**
 * Hides the middle of a phone number (`138****1234`, `0574-****4321`). The short numbers belong to nobody and stay; what
 * isn't a phone number is hidden altogether.
 */
export const maskPhone = (text: string): string => {
  const phone = parsePhone(text);
  if (!phone.ok) return '****';
  switch (phone.kind) {
    case 'mobile':
      return `${phone.number.slice(0, 3)}****${phone.number.slice(-4)}`;
    case 'landline':
      return `0574-****${phone.number.slice(-4)}`;
    case 'service':
      return `400-***-${phone.number.slice(-4)}`;
    case 'short':
      return phone.number;
  }
};
