import * as z from 'zod';
import { unit } from './reference-data.ts';
import { instant } from './text.ts';

/** Money in fen (cents), so that sums are exact. */
const fen = z.number().int().min(0);
const mark = z.enum(['green', 'yellow', 'red']);

/** Money that is owed (拖欠账款), with the plan it is paid by. */
export const arrearsView = z.object({
  debt: fen,
  paid: fen,
  instalments: z.array(
    z.object({
      /** From 1, in order of their days. */
      number: z.number().int(),
      /** Local date, the last day on which it is in time. */
      due: z.iso.date(),
      amount: fen,
      state: z.enum(['paid', 'missed', 'next', 'later']),
      /** Of one that is missed or the next to come. */
      mark: mark.nullable(),
    }),
  ),
});
export type ArrearsView = z.infer<typeof arrearsView>;

/** What a unit has promised (承诺台账). */
export const commitmentView = z.object({
  ordinal: z.number().int(),
  /** In the words of the promise. */
  what: z.string(),
  unit,
  /** Local date, the last day on which it is kept in time. */
  due: z.iso.date(),
  keptAt: instant.nullable(),
  brokenAt: instant.nullable(),
});
export type CommitmentView = z.infer<typeof commitmentView>;
