import type { Language } from './template-keys.ts';

const formatOf = (locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Shanghai' });
const FORMATS = { zh: formatOf('zh-CN'), en: formatOf('en-GB') } as const satisfies Record<Language, unknown>;

/** An instant as letters write it, in local time: `2026年3月4日 23:59`, `4 March 2026 at 23:59`. */
export const momentText = (instant: string, language: Language) =>
  FORMATS[language].format(new Date(instant));

const dayFormatOf = (locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Asia/Shanghai' });
const DAY_FORMATS = { zh: dayFormatOf('zh-CN'), en: dayFormatOf('en-GB') } as const satisfies Record<
  Language,
  unknown
>;

/** The local day of an instant as letters write it: `2026年3月4日`, `4 March 2026`. */
export const dayText = (instant: string, language: Language) =>
  DAY_FORMATS[language].format(new Date(instant));

/** A date of the calendar, `2026-03-04`, as letters write it: `2026年3月4日`, `4 March 2026`. */
export const dateText = (date: string, language: Language) => dayText(`${date}T12:00:00.000+08:00`, language);
