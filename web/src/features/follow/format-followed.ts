import type { Language } from '../../lib/language.ts';

/** Money in fen as people read it, e.g. `¥1,234.50`. */
export const formatMoney = (fen: number, language: Language): string =>
  new Intl.NumberFormat(language, {
    style: 'currency',
    currency: 'CNY',
    currencyDisplay: 'narrowSymbol',
  }).format(fen / 100);

/** A date in Ningbo without its weekday, e.g. `2026年11月6日` or `6 Nov 2026`. */
export const formatDate = (at: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: language === 'en' ? 'short' : 'long',
    day: 'numeric',
  }).format(new Date(at));
