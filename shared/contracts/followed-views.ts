import * as z from 'zod';
import { unit } from './reference-data.ts';
import { instant } from './text.ts';

/** Money in fen (cents), so that sums are exact. */
const fen = z.number().int().min(0);
const mark = z.enum(['green', 'yellow', 'red']);

/** Money that is owed (拖欠账款), with the plan it is paid by. */
export const arrearsView = z.object({
  debt: fen,
  /** Without what is in dispute. */
  paid: fen,
  /** In order, as they were recorded. */
  payments: z.array(
    z.object({
      /** Version of the case with the event that recorded it: what requests name it by. */
      version: z.number().int(),
      at: instant,
      amount: fen,
      /** In dispute: the complainant says that it did not come, and it does not count. Found: he or a supervisor said that it did. */
      state: z.enum(['recorded', 'disputed', 'confirmed', 'found']),
      /** Whether the complainant may say now that it did not come. */
      disputable: z.boolean(),
      /** Since when it was disputed, by when the unit has to answer for it, and when it has. */
      dispute: z
        .object({ since: instant, replyDueAt: instant.nullable(), repliedAt: instant.nullable() })
        .nullable(),
      /** Number of the supervision in which the unit answers for it. */
      supervision: z.number().int().nullable(),
    }),
  ),
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
