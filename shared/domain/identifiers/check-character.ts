import { crockfordCharacter, crockfordValue } from './crockford.ts';

/** x⁵ + x² + 1 is primitive over GF(2), so x runs through all 31 non-zero elements of GF(32). */
const PRIMITIVE_POLYNOMIAL = 0b100101;

const timesX = (element: number): number => {
  const shifted = element << 1;
  return shifted & 32 ? shifted ^ PRIMITIVE_POLYNOMIAL : shifted;
};

const remainder = (text: string): number =>
  Array.from(text, crockfordValue).reduce((sum, value) => timesX(sum) ^ value, 0);

/**
 * The character that makes Crockford text a word of a Reed–Solomon code over GF(32).
 *
 * Every character is weighed by its own power of x, so in text of up to 31 characters each wrong character and each swap
 * of two different characters, adjacent or not, changes the sum. Sums modulo 31 or ISO 7064 (MOD 37,36) can't promise
 * that within an alphabet of 32.
 *
 * @param text Crockford characters only, 30 at most.
 */
export const checkCharacter = (text: string): string => crockfordCharacter(timesX(remainder(text)));

/** Whether Crockford text ends with the check character of what stands before it. */
export const endsWithCheckCharacter = (text: string): boolean => remainder(text) === 0;
