import * as z from 'zod';
import { LANGUAGES } from '../domain/notifications/template-keys.ts';
import { MAX_ATTACHMENTS } from './attachment-limits.ts';
import { answers } from './category-questions.ts';
import { instant, writtenText } from './text.ts';

const contactObject = z.strictObject({
  phone: z.string().trim().max(30).optional(),
  email: z.email().max(254).optional(),
});

/** One text (a phone number or an e-mail address) or both by name. */
export const contact = z.union([z.string().trim().min(3).max(254), contactObject]);

const name = writtenText(2, 100);
const creditCode = z.string().trim().max(40);
/** The complainant confirms a well-formed credit code whose check character does not fit, as printed on the licence. */
const creditCodeConfirmed = z.boolean().default(false);

/** Who complains; a person or agent without a name has to choose `anonymous`. */
export const complainant = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('enterprise'), name, creditCode, creditCodeConfirmed, contact }),
  z.strictObject({ kind: z.literal('person'), name, contact }),
  z.strictObject({ kind: z.literal('anonymous') }),
  z.strictObject({
    kind: z.literal('on-behalf'),
    name,
    creditCode: creditCode.optional(),
    creditCodeConfirmed,
    contact,
    /** The chamber or assistance point that files. */
    agent: writtenText(2, 100).optional(),
  }),
]);

/** Body of `POST /api/complaints`. */
export const complaintSubmission = z.strictObject({
  title: writtenText(2, 100),
  body: writtenText(5, 5000),
  category: z.string().min(1).max(60),
  /** Division code of the place, 6 digits (county), 9 (town) or 12 (village). */
  division: z.string().regex(/^\d{6}(\d{3}){0,2}$/, 'a division code has 6, 9 or 12 digits'),
  /** Organisation id or, where the complainant does not know it, a name. Only who asks for help leaves it out. */
  against: writtenText(2, 100).optional(),
  /** Answers to the questions of the category, by their names. */
  answers: answers.default({}),
  complainant,
  /** The complained-of unit may learn who complains. */
  consentToDisclose: z.boolean().default(false),
  /** Safety, stopped production, power cut or seizure. */
  urgent: z.boolean().default(false),
  /** Language of the messages about the case; that of the form. */
  language: z.enum(LANGUAGES).optional(),
  /** Upload ids from `POST /api/uploads`. */
  attachments: z.array(z.uuid()).max(MAX_ATTACHMENTS).default([]),
});
export type ComplaintSubmission = z.infer<typeof complaintSubmission>;
export type ComplaintSubmissionInput = z.input<typeof complaintSubmission>;

/** Proof that exactly this content was received at this time: hashes are SHA-256, hexadecimal. */
export const receipt = z.object({ hash: z.string(), head: z.string(), at: instant });

/** Answer of `POST /api/complaints` (201). The query code is shown here and never again. */
export const complaintSubmitted = z.object({
  number: z.string(),
  queryCode: z.string(),
  receipt,
  /** When the intake centre has to decide on acceptance. */
  due: instant,
});
export type ComplaintSubmitted = z.infer<typeof complaintSubmitted>;
