import * as z from 'zod';
import { APPROVAL_KINDS, REFERRAL_BODIES } from '../domain/complaints/approvals/approval.ts';
import { TRACKS } from '../domain/complaints/procedure.ts';
import { caseState, mark, stage } from './case-terms.ts';
import { dueExplanation } from './clock-views.ts';
import { receipt } from './complaint-submission.ts';
import { arrearsView, commitmentView } from './followed-views.ts';
import { receivedLetter } from './letters.ts';
import { unit } from './reference-data.ts';
import { bilingual, instant } from './text.ts';

/** Ends of a case without an answer of its unit: closed by approval, no further round, the result of another body. */
export const ENDED_BY = ['closed', 'round-declined', 'settled', 'unsettled'] as const;

/** One line of the public timeline, in plain words; `note` is what a person wrote to it that the complainant may read. */
export const publicTimelineEntry = z.object({
  at: instant,
  text: bilingual,
  note: z.string().nullable(),
  /** Names of the files that the complainant sent with it. */
  files: z.array(z.string()),
  unit: unit.nullable(),
});

/** When the present step is due. */
const publicDue = z.object({
  at: instant,
  /** Without extensions. */
  originalAt: instant,
  mark,
  provisional: z.boolean(),
  /** The clock stands still: the due time moves once it runs again. */
  stands: z.boolean(),
  /** Extensions that were granted, with the reason that was given. */
  extensions: z.array(z.object({ at: instant, reason: z.string() })),
  why: dueExplanation,
});

/** `GET /api/complaints/{number}` with header `x-query-code`. */
export const publicCase = z.object({
  view: z.literal('public'),
  number: z.string(),
  title: z.string(),
  category: z.string(),
  track: z.enum(TRACKS),
  state: caseState,
  stage: stage.nullable(),
  /** Where it stands, in plain words. */
  status: bilingual,
  submittedAt: instant,
  /** Who has it now and since when. */
  holder: unit.nullable(),
  heldSince: instant.nullable(),
  due: publicDue.nullable(),
  answer: z.string().nullable(),
  /** What he is asked to supplement. */
  ask: z.string().nullable(),
  /** What he may do now. */
  requests: z.array(
    z.enum([
      'supplement',
      'rate',
      'reconsider',
      'add-information',
      'withdraw',
      'dispute-payment',
      'confirm-payment',
    ]),
  ),
  /** An approval that is waited for. */
  pending: z.object({ kind: z.enum(APPROVAL_KINDS), dueAt: instant }).nullable(),
  mergedInto: z.string().nullable(),
  /** Of a merged case, where its matter goes on; nothing of who complained there or of what was written for him. */
  goesOn: z
    .object({
      number: z.string(),
      state: caseState,
      status: bilingual,
      holder: unit.nullable(),
      due: z.object({ at: instant, mark }).nullable(),
      /** When it was last answered there. */
      answeredAt: instant.nullable(),
      /** The words of that answer for those who were merged in. */
      answer: z.string().nullable(),
      /** Why it was refused there, in the general words of the reason. */
      refusal: z
        .object({ name: bilingual, legalBasis: bilingual.nullable(), usualWay: bilingual.nullable() })
        .nullable(),
    })
    .nullable(),
  /** `name`, `legalBasis` and `usualWay` are the reason's in the taxonomy that the case was filed under; `null` where it has none. */
  refusal: z
    .object({
      reasonCode: z.string(),
      name: bilingual.nullable(),
      legalBasis: bilingual.nullable(),
      usualWay: bilingual.nullable(),
      reason: z.string(),
      otherWay: z.string(),
    })
    .nullable(),
  /** Until when a refusal can be reconsidered; null where it can't, or can't any more. */
  reconsiderUntil: instant.nullable(),
  /** A refusal was looked at once more already. */
  reconsidered: z.boolean(),
  /** What a withdrawal would come to now: at once, or once the intake centre consents. */
  withdrawal: z.enum(['at-once', 'consent']).nullable(),
  /** By what it ended other than by the answer of its unit; of an archived case, or one that is being archived. */
  endedBy: z.enum(ENDED_BY).nullable(),
  /** Why it ended other than by an answer: terminated, closed by approval, merged, or not handled once more. */
  endReason: z.string().nullable(),
  suspension: z.object({ since: instant, until: instant, reason: z.string() }).nullable(),
  /** By when he has to be contacted for the first time, while nobody has recorded that he was; null where there is no limit. */
  firstContact: z.object({ dueAt: instant, overdue: z.boolean() }).nullable(),
  /** The other body that has it in hand, since when, and when it confirmed the receipt. */
  referral: z
    .object({ body: z.enum(REFERRAL_BODIES), since: instant.nullable(), receivedAt: instant.nullable() })
    .nullable(),
  /** Handled once more, since he was not satisfied. */
  again: z.boolean(),
  /** Answered, and over without a return visit since it was not drawn for one. */
  notDrawn: z.boolean(),
  /** A supervisor revoked its closing, when and why; until its next end, or a further round. */
  reopened: z.object({ at: instant, reason: z.string() }).nullable(),
  /** It is handled again because an instalment was missed, and since when; until its next end, or a further round. */
  missed: z.object({ at: instant }).nullable(),
  arrears: arrearsView.nullable(),
  commitments: z.array(commitmentView),
  /** What officials wrote to him, the last one first. */
  letters: z.array(receivedLetter),
  receipt,
  timeline: z.array(publicTimelineEntry),
});
export type PublicCase = z.infer<typeof publicCase>;
