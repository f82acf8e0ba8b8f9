import { complainEn } from './public/complain-en.ts';
import { followEn } from './public/follow-en.ts';
import { homeEn } from './public/home-en.ts';
import { informationEn } from './public/information-en.ts';
import { receiptEn } from './public/receipt-en.ts';
import { unsubscribeEn } from './public/unsubscribe-en.ts';

/** English texts of the public side. */
export const publicEn = {
  ...homeEn,
  ...complainEn,
  ...receiptEn,
  ...followEn,
  ...informationEn,
  ...unsubscribeEn,
};
