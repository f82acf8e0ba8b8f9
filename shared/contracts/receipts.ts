import * as z from 'zod';
import { ALTERED_KINDS } from '../domain/complaints/proof/altered.ts';

/** Body of `POST /api/receipts/verify`: what the receipt says. */
export const receiptVerification = z.strictObject({
  number: z.string().max(40),
  hash: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in 64 hexadecimal characters'),
  head: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in 64 hexadecimal characters'),
});
export type ReceiptVerification = z.infer<typeof receiptVerification>;

/** `valid` only if all three hold: the stored content has this hash, the first event this head, the whole chain is unbroken. */
export const receiptVerified = z.object({
  number: z.string(),
  valid: z.boolean(),
  content: z.boolean(),
  head: z.boolean(),
  chain: z.boolean(),
});
export type ReceiptVerified = z.infer<typeof receiptVerified>;

/** Answer of `GET /api/complaints/{number}/chain`; intact only if the chain is unbroken and all that is kept beside it is as its events say. */
export const chainVerified = z.object({
  number: z.string(),
  intact: z.boolean(),
  events: z.number().int(),
  head: z.string(),
  /** First version that does not fit, if any. */
  brokenAt: z.number().int().nullable(),
  /** What is kept beside the chain and is not as its events say, by the version of the event. */
  altered: z.array(
    z.object({
      version: z.number().int(),
      what: z.enum(ALTERED_KINDS),
    }),
  ),
});
export type ChainVerified = z.infer<typeof chainVerified>;
