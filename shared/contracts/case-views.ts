import * as z from 'zod';
import { APPROVAL_KINDS, REFERRAL_BODIES } from '../domain/complaints/approval.ts';
import { TRACKS } from '../domain/complaints/procedure.ts';
import { END_STATES, STAGES } from '../domain/complaints/stage.ts';
import { SIDE_KINDS, TASK_OUTCOMES } from '../domain/complaints/task.ts';
import { RUNG_CAUSES, RUNGS } from '../domain/supervision/ladder.ts';
import { receipt } from './complaint-submission.ts';
import { arrearsView, commitmentView } from './followed-views.ts';
import { receivedLetter, writtenLetter } from './letters.ts';
import { unit } from './reference-data.ts';
import { refusalReason } from './refusal-reason.ts';
import { bilingual, instant } from './text.ts';
import { attachmentView } from './uploads.ts';

export const stage = z.enum(STAGES);
export const mark = z.enum(['green', 'yellow', 'red']);
export const taskKind = z.enum([...STAGES, ...SIDE_KINDS]);
export const caseState = z.enum(['open', 'archived', ...END_STATES]);
const outcome = z.enum(Object.values(TASK_OUTCOMES).flat() as [string, ...string[]]);

/** Why a clock is due when it is, in sentences. */
export const dueExplanation = z.object({ zh: z.array(z.string()), en: z.array(z.string()) });

export const clockView = z.object({
  clockId: z.string(),
  kind: z.string(),
  unit,
  startedAt: instant,
  dueAt: instant,
  originalDueAt: instant,
  yellowAt: instant,
  status: z.enum(['running', 'paused', 'stopped']),
  stoppedAt: instant.nullable(),
  mark,
  /** The deadline leans on a year whose official calendar is not published yet. */
  provisional: z.boolean(),
  /** Working time each unit had it, minutes; adds up to the clock's running time. */
  held: z.array(z.object({ unit, workedMinutes: z.number().int() })),
  why: dueExplanation,
});
export type ClockView = z.infer<typeof clockView>;

/** An approval that was asked for; whoever reads it may know what and why. */
export const approvalRequestView = z.object({
  kind: z.enum(APPROVAL_KINDS),
  reason: z.string(),
  by: z.string(),
  /** Unit of the asking person; for a withdrawal the one that has the case. */
  unit,
  duration: z
    .object({ amount: z.number(), unit: z.enum(['working-day', 'calendar-day', 'working-hour']) })
    .nullable(),
  body: z.enum(REFERRAL_BODIES).nullable(),
  reasonCode: z.string().nullable(),
  otherWay: z.string().nullable(),
});

/** A rung of the supervision ladder, as the unit that has to answer it reads it. */
export const supervisionView = z.object({
  rung: z.enum(RUNGS),
  clockId: z.string(),
  cause: z.enum(RUNG_CAUSES),
  by: z.string(),
  /** What the supervisor wrote; null where the time itself raised it. */
  reason: z.string().nullable(),
  /** The supervising office, from the order on. */
  office: unit.nullable(),
});

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
  requests: z.array(z.enum(['supplement', 'rate', 'reconsider', 'add-information', 'withdraw'])),
  /** An approval that is waited for. */
  pending: z.object({ kind: z.enum(APPROVAL_KINDS), dueAt: instant }).nullable(),
  mergedInto: z.string().nullable(),
  /** Of a merged case, where its matter goes on; nothing of who complained there or of what was written. */
  goesOn: z
    .object({
      number: z.string(),
      state: caseState,
      status: bilingual,
      holder: unit.nullable(),
      due: z.object({ at: instant, mark }).nullable(),
      /** When it was last answered there. */
      answeredAt: instant.nullable(),
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
  /** Why it ended other than by an answer: terminated, closed by approval, merged, or not handled once more. */
  endReason: z.string().nullable(),
  suspension: z.object({ since: instant, until: instant, reason: z.string() }).nullable(),
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
  arrears: arrearsView.nullable(),
  commitments: z.array(commitmentView),
  /** What officials wrote to him, the last one first. */
  letters: z.array(receivedLetter),
  receipt,
  timeline: z.array(publicTimelineEntry),
});
export type PublicCase = z.infer<typeof publicCase>;

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

export const taskView = z.object({
  taskId: z.string(),
  stage: taskKind,
  round: z.number().int(),
  unit,
  status: z.enum(['open', 'completed']),
  openedAt: instant,
  dueAt: instant,
  mark,
  completedAt: instant.nullable(),
  completedBy: z.string().nullable(),
  outcome: z.string().nullable(),
  onTime: z.boolean().nullable(),
  /** What the person wrote, as far as this reader may see it. */
  statement: z.record(z.string(), z.unknown()).nullable(),
  request: approvalRequestView.nullable(),
  supervision: supervisionView.nullable(),
  notes: z.array(z.object({ step: z.string(), at: instant, by: z.string(), text: z.string() })),
});
export type TaskView = z.infer<typeof taskView>;

export const eventView = z.object({
  version: z.number().int(),
  type: z.string(),
  at: instant,
  text: bilingual,
  actor: z.string(),
  unit: unit.nullable(),
  hash: z.string(),
});

/** An action this reader may take now. `consequence` says what will happen. */
export const actionView = z.object({ taskId: z.string(), stage: taskKind, outcome, consequence: bilingual });
export type ActionView = z.infer<typeof actionView>;

/** Something this reader may do beside the tasks; `kind` of an approval, of a step, the act of a supervisor, or a level. */
export const offerView = z.object({
  action: z.enum([
    'ask-approval',
    'resume',
    'merge',
    'link',
    'plan-arrears',
    'record-payment',
    'make-commitment',
    'keep-commitment',
    'record-step',
    'supervise',
    'write-letter',
    'change-level',
  ]),
  kind: z.string().nullable(),
  consequence: bilingual,
});
export type OfferView = z.infer<typeof offerView>;

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
  arrears: arrearsView.nullable(),
  commitments: z.array(commitmentView),
  /** Listed supervision, past or present. */
  listing: z.object({ since: instant, unit, endedAt: instant.nullable() }).nullable(),
  malicious: z.boolean(),
  /** Who was allowed to see who complains, until when, and by the task of which approval. */
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

export const caseView = z.discriminatedUnion('view', [publicCase, officialCase]);
