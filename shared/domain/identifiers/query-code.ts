import { crockfordFromBytes, crockfordValue, normaliseCrockford } from './crockford.ts';

const CHARACTERS = 12;

const inGroupsOfFour = (characters: string): string =>
  `${characters.slice(0, 4)}-${characters.slice(4, 8)}-${characters.slice(8)}`;

/**
 * Makes the secret with which a complainant follows his case without an account: 60 random bits, shown as `XXXX-XXXX-XXXX`.
 *
 * @param random Twelve bytes from a cryptographic source.
 * @throws RangeError for too few bytes.
 */
export const queryCode = (random: Uint8Array): string =>
  inGroupsOfFour(crockfordFromBytes(random, CHARACTERS));

/** Brings a query code as people type it into its canonical `XXXX-XXXX-XXXX`; null if it can't be one. */
export const normaliseQueryCode = (text: string): string | null => {
  const characters = normaliseCrockford(text);
  const wellFormed =
    characters.length === CHARACTERS &&
    Array.from(characters).every((character) => crockfordValue(character) >= 0);
  return wellFormed ? inGroupsOfFour(characters) : null;
};
