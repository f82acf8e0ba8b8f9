import type { Rate } from '../../../shared/contracts/board.ts';
import type { Bilingual } from '../../../shared/contracts/text.ts';
import type { Language } from './language.ts';

const timeZone = 'Asia/Shanghai';

const formatters = new Map<string, Intl.DateTimeFormat>();

const formatter = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${language}${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', { timeZone, ...options });
  formatters.set(key, made);
  return made;
};

/** Date and time of day in Ningbo, e.g. `2026年11月6日 14:05` or `6 Nov 2026, 14:05`. */
export const formatInstant = (at: string, language: Language): string =>
  formatter(language, {
    year: 'numeric',
    month: language === 'en' ? 'short' : 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(at));

/** Date in Ningbo with its weekday, e.g. `2026年11月6日星期五`. */
export const formatDay = (at: string, language: Language): string =>
  formatter(language, {
    year: 'numeric',
    month: language === 'en' ? 'short' : 'long',
    day: 'numeric',
    weekday: language === 'en' ? 'short' : 'long',
  }).format(new Date(at));

/** Date in Ningbo without its weekday, e.g. `2026年11月6日` or `6 Nov 2026`. */
export const formatDate = (at: string, language: Language): string =>
  formatter(language, {
    year: 'numeric',
    month: language === 'en' ? 'short' : 'long',
    day: 'numeric',
  }).format(new Date(at));

/** To the second, for receipts, e.g. `2026-11-06 14:05:09`. */
export const formatExact = (at: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(
    new Date(at),
  );

/** A month `2026-11` in words. */
export const formatMonth = (month: string, language: Language): string =>
  formatter(language, { year: 'numeric', month: 'long' }).format(new Date(`${month}-15T00:00:00Z`));

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How far an instant is from now, e.g. `3天后`, `2 hours ago`. */
export const formatDistance = (at: string, now: number, language: Language): string => {
  const distance = Date.parse(at) - now;
  const [unit, length] = UNITS.find(([, ms]) => Math.abs(distance) >= ms) ?? UNITS[2];
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(
    Math.trunc(distance / length),
    unit,
  );
};

/** A share in percent with one decimal, or null while there is nothing to count. */
export const formatRate = (rate: Rate): string | null =>
  rate.value === null ? null : `${(rate.value * 100).toFixed(1).replace(/\.0$/, '')}%`;

/** A size in KB or MB. */
export const formatBytes = (bytes: number): string =>
  bytes < 1024 * 1024
    ? `${Math.ceil(bytes / 1024)} KB`
    : `${(bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '')} MB`;

/** The text of the language being spoken. */
export const inLanguage = (text: Bilingual, language: Language): string =>
  language === 'en' ? text.en : text.zh;
