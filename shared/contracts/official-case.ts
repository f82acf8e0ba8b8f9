import * as z from 'zod';
import { REFERRAL_BODIES } from '../domain/complaints/approvals/approval.ts';
import { TRACKS } from '../domain/complaints/procedure.ts';
import { caseState, stage } from './case-terms.ts';
import { clockView } from './clock-views.ts';
import { receipt } from './complaint-submission.ts';
import { arrearsView, commitmentView } from './followed-views.ts';
import { writtenLetter } from './letters.ts';
import { unit } from './reference-data.ts';
import { refusalReason } from './refusal-reason.ts';
import { actionView, offerView, taskView } from './task-views.ts';
import { bilingual, instant } from './text.ts';
import { attachmentView } from './uploads.ts';

/** Who complains, as far as this reader may know; masked fields hold asterisks. */
export const complainantView = z.object({
  kind: z.enum(['enterprise', 'person', 'anonymous', 'on-behalf']),
  masked: z.boolean(),
  /** Until when this reader sees it unmasked by approval; null where his unit's part in the case lets him, or it is masked. */
  unmaskedUntil: instant.nullable(),
  name: z.string().nullable(),
  creditCode: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  agent: z.string().nullable(),
});

/** An answer to a question of the category, in words. */
export const answeredQuestion = z.object({ name: z.string(), title: bilingual, text: bilingual });
export type AnsweredQuestion = z.infer<typeof answeredQuestion>;

export const eventView = z.object({
  version: z.number().int(),
  type: z.string(),
  at: instant,
  text: bilingual,
  /** The account, for auditors only; `official` for other readers, `complainant` and `system` for all. */
  actor: z.string(),
  unit: unit.nullable(),
  hash: z.string(),
});

/** What happened beside the way through the stations. */
export const procedureView = z.object({
  track: z.enum(TRACKS),
  coUnits: z.array(unit),
  pendingApproval: z.string().nullable(),
  suspension: z.object({ since: instant, until: instant, reason: z.string() }).nullable(),
  extensions: z.number().int(),
  mergedInto: z.string().nullable(),
  links: z.array(z.object({ number: z.string(), kind: z.enum(['duplicate', 'related']) })),
  referredTo: z.enum(REFERRAL_BODIES).nullable(),
  visitTries: z.number().int(),
  /** From when the next attempt of the return visit counts; null where one does now. */
  nextVisitTry: instant.nullable(),
  arrears: arrearsView.nullable(),
  commitments: z.array(commitmentView),
  /** Listed supervision, past or present. */
  listing: z.object({ since: instant, unit, endedAt: instant.nullable() }).nullable(),
  malicious: z.boolean(),
  /** Who was allowed to see who complains (the account, for auditors only), until when, and by the task of which approval. */
  unmaskings: z.array(z.object({ person: z.string(), until: instant, approval: z.string() })),
});

/** `GET /api/complaints/{number}` with an official's token. */
export const officialCase = z.object({
  view: z.literal('official'),
  number: z.string(),
  version: z.number().int(),
  state: caseState,
  stage: stage.nullable(),
  round: z.number().int(),
  title: z.string(),
  body: z.string(),
  category: z.string(),
  /** As the category was called when the case was filed. */
  categoryName: bilingual,
  division: z.string(),
  divisionName: z.string(),
  /** Without a name where it is about nobody: a request for help. */
  against: z.object({ organisationId: z.string().nullable(), name: z.string() }),
  answers: z.array(answeredQuestion),
  urgent: z.boolean(),
  level: z.enum(['simple', 'general', 'complex']).nullable(),
  leadUnit: unit.nullable(),
  holder: unit.nullable(),
  heldSince: instant.nullable(),
  submittedAt: instant,
  closedAt: instant.nullable(),
  consentToDisclose: z.boolean(),
  complainant: complainantView,
  attachments: z.array(attachmentView),
  answer: z.string().nullable(),
  receipt,
  head: z.string(),
  tasks: z.array(taskView),
  clocks: z.array(clockView),
  events: z.array(eventView),
  actions: z.array(actionView),
  offers: z.array(offerView),
  procedure: procedureView,
  /** The lead unit that the routing rules suggest; only at dispatch, and `null` where none fits. */
  suggestedUnit: unit.nullable(),
  /** Reasons that this case may be refused with: those of the taxonomy it was filed under. */
  refusalReasons: z.array(refusalReason),
  /** What the complainant wrote and sent after filing. */
  additions: z.array(z.object({ at: instant, text: z.string(), attachments: z.array(attachmentView) })),
  /** What officials wrote to the complainant. */
  letters: z.array(writtenLetter),
});
export type OfficialCase = z.infer<typeof officialCase>;
