import { complainZh } from './public/complain-zh.ts';
import { followZh } from './public/follow-zh.ts';
import { homeZh } from './public/home-zh.ts';
import { informationZh } from './public/information-zh.ts';
import { receiptZh } from './public/receipt-zh.ts';
import { unsubscribeZh } from './public/unsubscribe-zh.ts';

/** Chinese texts of the public side. */
export const publicZh = {
  ...homeZh,
  ...complainZh,
  ...receiptZh,
  ...followZh,
  ...informationZh,
  ...unsubscribeZh,
};
