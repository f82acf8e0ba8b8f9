/** Crockford's base 32: digits and capital letters without I, L, O (misread) and U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Value 0–31 of one Crockford character, or -1 for any other character. */
export const crockfordValue = (character: string): number =>
  character.length === 1 ? ALPHABET.indexOf(character) : -1;

/** The Crockford character of the low five bits of a number. */
export const crockfordCharacter = (value: number): string => ALPHABET.charAt(value & 31);

/**
 * Turns random bytes into Crockford characters, five bits of each byte, so that every character is equally likely.
 *
 * @throws RangeError when there are fewer bytes than characters: padding would make the result guessable.
 */
export const crockfordFromBytes = (random: Uint8Array, length: number): string => {
  if (random.length < length) {
    throw new RangeError(`${length} random bytes are needed, got ${random.length}`);
  }
  return Array.from(random.subarray(0, length), crockfordCharacter).join('');
};

/**
 * Undoes what people do to a code when they type, dictate or paste it: full width, lower case, spaces, dashes,
 * invisible characters, O for 0, and I or L for 1.
 */
export const normaliseCrockford = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}\u2212]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
