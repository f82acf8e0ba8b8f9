/** GB 32100-2015, table 1: no I, O, S, V, Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** GB 32100-2015, 4.2: powers of 3 modulo 31. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const LENGTH = 18;

/** What checking a unified social credit code (统一社会信用代码) came to; `expected` is the right check character. */
export type CreditCodeCheck =
  | { ok: true; code: string }
  | { ok: false; reason: 'length' | 'alphabet' | 'check-character'; expected?: string };

/** Canonical form of a code as typed: half width, capitals, no spaces. It may still be no code at all. */
export const normaliseCreditCode = (value: string): string =>
  value
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Cf}]/gu, '');

const usesAlphabet = (code: string): boolean =>
  Array.from(code).every((character) => ALPHABET.includes(character));

const expectedCheckCharacter = (code: string): string => {
  const sum = WEIGHTS.reduce(
    (total, weight, index) => total + weight * ALPHABET.indexOf(code.charAt(index)),
    0,
  );
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
};

/**
 * Checks a unified social credit code by GB 32100-2015 after normalising width, case and spaces.
 *
 * Positions 3–8 are not compared with divisions: a code keeps the division of its registration for life. Some codes in
 * real use fail the check character, whatever stands there; an audited override may let those pass which are at least
 * {@link isWellFormedCreditCode}.
 */
export const checkCreditCode = (value: string): CreditCodeCheck => {
  const code = normaliseCreditCode(value);
  if (code.length !== LENGTH) return { ok: false, reason: 'length' };
  if (!usesAlphabet(code.slice(0, -1))) return { ok: false, reason: 'alphabet' };
  const expected = expectedCheckCharacter(code);
  return code.endsWith(expected) ? { ok: true, code } : { ok: false, reason: 'check-character', expected };
};

/** Whether the length and the alphabet are right, whatever the check character says. */
export const isWellFormedCreditCode = (value: string): boolean => {
  const code = normaliseCreditCode(value);
  return code.length === LENGTH && usesAlphabet(code);
};
