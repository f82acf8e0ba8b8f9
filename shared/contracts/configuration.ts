import * as z from 'zod';
import { APPROVERS } from '../domain/complaints/approvals/approval.ts';
import { LANGUAGES } from '../domain/notifications/template-keys.ts';
import { RUNGS } from '../domain/supervision/ladder.ts';
import { category } from './reference-data.ts';
import { refusalReason } from './refusal-reason.ts';
import { ROLES } from './session.ts';

const version = z.number().int().min(1);
const duration = z.object({
  amount: z.number().positive(),
  unit: z.enum(['working-day', 'calendar-day', 'working-hour']),
});

const divisionCode = z.string().regex(/^\d{6}(\d{3})?$/, 'a division code of 6 or 9 digits');

const workingDays = (amount: number) => ({ amount, unit: 'working-day' as const });
const approver = z.enum(APPROVERS);

/** Limits a station may take, as stored; domain.md section 1 has the defaults. What an older version lacks is as it starts with. */
export const servicePolicy = z.object({
  version,
  durations: z.object({
    accept: duration,
    acceptUrgent: duration,
    dispatch: duration,
    sign: duration,
    return: duration,
    handle: z.object({ simple: duration, general: duration, complex: duration }),
    reply: duration,
    visit: duration,
    supplement: duration.default(workingDays(5)),
    adjudicate: duration.default(workingDays(1)),
    decide: duration.default(workingDays(2)),
    reconsider: duration.default(workingDays(5)),
    referral: duration.default({ amount: 30, unit: 'calendar-day' }),
    assist: duration.default(workingDays(5)),
    approve: duration.default(workingDays(2)),
    reconsiderWithin: duration.default({ amount: 30, unit: 'calendar-day' }),
    reopenWithin: duration.default({ amount: 90, unit: 'calendar-day' }),
    extensionMost: duration.default(workingDays(10)),
    suspensionMost: duration.default({ amount: 30, unit: 'calendar-day' }),
    arrearsDispatch: duration.default(workingDays(10)),
    arrearsHandle: duration.default({ amount: 30, unit: 'calendar-day' }),
    arrearsExtensionMost: duration.default({ amount: 60, unit: 'calendar-day' }),
    commitmentReply: duration.default(workingDays(2)),
    unmasking: duration.default(workingDays(1)),
  }),
  firstContact: z
    .object({ urgent: duration.nullable(), other: duration.nullable() })
    .default({ urgent: null, other: null }),
  extensions: z.number().int().min(0).default(1),
  suspensions: z.number().int().min(0).default(2),
  visitTries: z.number().int().min(1).default(3),
  visitGap: z.number().int().min(0).max(30).default(1),
  visitShare: z.number().min(0).max(1).default(1),
  approvers: z
    .object({
      extension: approver,
      suspension: approver,
      termination: approver,
      refusal: approver,
      transfer: approver,
      closing: approver,
      unmasking: approver,
      withdrawal: approver,
    })
    .default({
      extension: 'head',
      suspension: 'supervision',
      termination: 'supervision',
      refusal: 'supervision',
      transfer: 'supervision',
      closing: 'supervision',
      unmasking: 'supervision',
      withdrawal: 'intake',
    }),
});

/** A rule of routing: which unit is suggested as the lead for a category in a place; what is left out fits everything. */
const routingRule = z.object({
  category: z.string().optional(),
  /** Code of a division; fits everything in it. */
  division: divisionCode.optional(),
  /** Id of a unit; `{county}` stands for the six digits of the complaint's county: `{county}-market`. */
  unit: z
    .string()
    .regex(/^(\{county\}|\d{6}(\d{3})?)-[a-z][a-z0-9-]*$/, 'an id such as 330203-market or {county}-market'),
});

/** Units that serve every case, and rules that suggest the lead unit at dispatch. */
export const routing = z.object({
  version,
  intake: z.string(),
  visit: z.string(),
  fallback: z.string(),
  rules: z.array(routingRule).default([]),
});

/** Working calendar: per year one character a day. */
export const calendarData = z.object({
  version,
  windows: z.array(z.tuple([z.string(), z.string()])),
  years: z.record(z.string(), z.string()),
  holidays: z
    .array(z.object({ from: z.string(), to: z.string(), zh: z.string(), en: z.string() }))
    .optional(),
});

/** Categories and refusal reasons. */
export const taxonomy = z.object({
  version,
  categories: z.array(category.extend({ defaultUrgent: z.boolean().optional() })),
  refusalReasons: z.array(refusalReason),
});
export type Taxonomy = z.infer<typeof taxonomy>;

/** Thresholds of the supervision ladder; domain.md section 1 has the defaults. */
export const ladder = z.object({
  version,
  rungs: z.array(
    z.object({
      rung: z.enum(RUNGS),
      /** Time after the clock was due, counted on the working calendar; zero is as soon as it is overdue. */
      after: duration.extend({ amount: z.number().min(0) }),
      /** Time for the reply to the rung, from when it was issued. */
      reply: duration,
    }),
  ),
  /** A case is listed after so many dissatisfied rounds, however much time it has. */
  listedAfterDissatisfied: z.number().int().min(1),
  /**
   * A rung whose moment falls outside the calendar's working windows is issued when the next window opens, and its reply is
   * counted from there. Urgent cases are not held back.
   */
  notBeforeWorkingHours: z.boolean(),
});
export type Ladder = z.infer<typeof ladder>;

/** Who holds which role in which unit, and when: a role of the user pool counts while a post backs it. Sign-in stays in the user pool. */
export const posts = z.object({
  version,
  posts: z.array(
    z.object({
      /** User name in the user pool. */
      person: z.string().trim().min(1).max(100),
      name: z.string().trim().min(1).max(40),
      /** Where notices to this post go. */
      email: z.email().max(200),
      /** Of notices to this post; Chinese where it is not said. */
      language: z.enum(LANGUAGES).optional(),
      role: z.enum(ROLES).exclude(['enterprise']),
      unit: z.string(),
      /** First and last day (Asia/Shanghai), both included; `null` until further notice. */
      from: z.iso.date(),
      to: z.iso.date().nullable(),
    }),
  ),
});
export type Posts = z.infer<typeof posts>;
