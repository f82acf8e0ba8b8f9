import { dateOfDay, dayOfInstant } from '../clocks/local-time.ts';
import { checkCharacter, endsWithCheckCharacter } from './check-character.ts';
import { crockfordFromBytes, crockfordValue, normaliseCrockford } from './crockford.ts';

const PREFIX = 'TS';
const LENGTH = 17;
const RANDOM_CHARACTERS = 6;

/** What reading a complaint number came to; `day` is its Asia/Shanghai date as yyyy-mm-dd. */
export type ParsedComplaintNumber =
  | { ok: true; number: string; day: string }
  | { ok: false; reason: 'length' | 'prefix' | 'alphabet' | 'check-character' | 'day' };

/**
 * Makes a complaint number: `TS`, the Asia/Shanghai date, six random Crockford characters and a check character.
 *
 * @param at ISO 8601 instant at which the complaint was submitted.
 * @param random Six bytes from a cryptographic source; uniqueness is for the caller's conditional write to ensure.
 * @throws RangeError for an invalid instant or too few bytes.
 */
export const complaintNumber = (at: string, random: Uint8Array): string => {
  const day = dateOfDay(dayOfInstant(Date.parse(at)));
  const body = day.replaceAll('-', '') + crockfordFromBytes(random, RANDOM_CHARACTERS);
  return PREFIX + body + checkCharacter(body);
};

const isCalendarDay = (day: string): boolean => {
  const instant = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(day);
};

/**
 * Reads a complaint number as people type it and returns its canonical form. Every single wrong character and every
 * swap of two characters is refused.
 */
export const parseComplaintNumber = (text: string): ParsedComplaintNumber => {
  const number = normaliseCrockford(text);
  if (number.length !== LENGTH) return { ok: false, reason: 'length' };
  if (!number.startsWith(PREFIX)) return { ok: false, reason: 'prefix' };
  const body = number.slice(PREFIX.length);
  if (!/^\d{8}/.test(body) || Array.from(body).some((character) => crockfordValue(character) < 0)) {
    return { ok: false, reason: 'alphabet' };
  }
  if (!endsWithCheckCharacter(body)) return { ok: false, reason: 'check-character' };
  const day = `${body.slice(0, 4)}-${body.slice(4, 6)}-${body.slice(6, 8)}`;
  return isCalendarDay(day) ? { ok: true, number, day } : { ok: false, reason: 'day' };
};
