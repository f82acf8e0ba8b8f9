import type { Language } from '../../lib/language.ts';

/** Money in fen as people read it, e.g. `¥1,234.50`. */
export const formatMoney = (fen: number, language: Language): string =>
  new Intl.NumberFormat(language, {
    style: 'currency',
    currency: 'CNY',
    currencyDisplay: 'narrowSymbol',
  }).format(fen / 100);
