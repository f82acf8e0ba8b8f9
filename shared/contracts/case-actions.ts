import * as z from 'zod';
import { instantOfMinute } from '../domain/clocks/local-time.ts';
import { type APPROVAL_KINDS, REFERRAL_BODIES } from '../domain/complaints/approvals/approval.ts';
import { CONTACT_WAYS } from '../domain/complaints/contact/contact.ts';
import { LETTER_LIMITS } from '../domain/complaints/letter.ts';
import { STEPS } from '../domain/complaints/tasks/task.ts';
import { LANGUAGES } from '../domain/notifications/template-keys.ts';
import { reasonCode } from './refusal-reason.ts';
import { changeLevelAction, superviseAction } from './supervision.ts';
import { writtenText } from './text.ts';

const version = z.number().int().min(1).optional();
const statement = writtenText(2, 5000);
const number = z.string().min(17).max(20);
const days = z.strictObject({
  amount: z.number().int().min(1).max(365),
  unit: z.enum(['working-day', 'calendar-day']),
});
/** A hundred thousand million yuan. */
const MOST_FEN = 10_000_000_000_000;
const fen = z.number().int().min(1).max(MOST_FEN);
const ask = <const K extends (typeof APPROVAL_KINDS)[number]>(kind: K) => ({
  action: z.literal('ask-approval'),
  kind: z.literal(kind),
  version,
  reason: statement,
});

/** Local time to the minute, as people tell it and browsers' fields have it: `2026-11-23T09:30`, Asia/Shanghai. */
const localMinute = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
  .refine((minute) => !Number.isNaN(Date.parse(instantOfMinute(minute))));

/** What is asked to be approved (报批). */
const approvalAsked = z.discriminatedUnion('kind', [
  z.strictObject({ ...ask('extension'), duration: days }),
  z.strictObject({ ...ask('suspension'), duration: days }),
  z.strictObject(ask('termination')),
  z.strictObject({ ...ask('refusal'), reasonCode, otherWay: statement }),
  z.strictObject({ ...ask('transfer'), body: z.enum(REFERRAL_BODIES) }),
  z.strictObject(ask('closing')),
  z.strictObject(ask('unmasking')),
]);

/** Body of `POST /api/complaints/{number}/actions`: what an official does with a case beside completing its tasks. */
export const caseAction = z.discriminatedUnion('action', [
  approvalAsked,
  /** Ends a suspension before its time. */
  z.strictObject({ action: z.literal('resume'), version }),
  z.strictObject({ action: z.literal('merge'), version, into: number, reason: statement }),
  z.strictObject({ action: z.literal('link'), version, number }),
  /** Money in fen; what the instalments come to is what is still owed. */
  z.strictObject({
    action: z.literal('plan-arrears'),
    version,
    debt: fen,
    paid: z.number().int().min(0).max(MOST_FEN),
    instalments: z.array(z.strictObject({ due: z.iso.date(), amount: fen })).max(60),
  }),
  z.strictObject({ action: z.literal('record-payment'), version, amount: fen }),
  z.strictObject({ action: z.literal('make-commitment'), version, what: statement, due: z.iso.date() }),
  z.strictObject({
    action: z.literal('keep-commitment'),
    version,
    commitment: z.number().int().min(1),
    text: statement,
  }),
  z.strictObject({ action: z.literal('record-step'), version, step: z.enum(STEPS), text: statement }),
  /** The complainant was contacted; what came of it is for officials. */
  z.strictObject({
    action: z.literal('record-contact'),
    version,
    how: z.enum(CONTACT_WAYS),
    contactedAt: localMinute,
    text: statement,
  }),
  /** A letter to the complainant, begun from a template that is possible now. */
  z.strictObject({
    action: z.literal('write-letter'),
    version,
    template: z.string().min(1).max(40),
    language: z.enum(LANGUAGES),
    subject: writtenText(2, LETTER_LIMITS.subject),
    text: writtenText(2, LETTER_LIMITS.text),
  }),
  superviseAction,
  changeLevelAction,
]);
export type CaseAction = z.infer<typeof caseAction>;

/** Answer (200): the case after the action. */
export const caseActed = z.object({
  number: z.string(),
  action: z.string(),
  version: z.number().int(),
  head: z.string(),
});
export type CaseActed = z.infer<typeof caseActed>;
