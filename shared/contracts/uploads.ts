import * as z from 'zod';
import { ATTACHMENT_TYPES, MAX_ATTACHMENT_BYTES } from './attachment-limits.ts';
import { instant, writtenText } from './text.ts';

/** Body of `POST /api/uploads`. */
export const uploadRequest = z.strictObject({
  fileName: writtenText(1, 200),
  contentType: z.enum(ATTACHMENT_TYPES),
  size: z.number().int().min(1).max(MAX_ATTACHMENT_BYTES),
});
export type UploadRequest = z.infer<typeof uploadRequest>;

/** Answer (201): send the bytes with PUT to `url`, with exactly these headers, before `expiresAt`. */
export const uploadGranted = z.object({
  uploadId: z.uuid(),
  url: z.string(),
  headers: z.record(z.string(), z.string()),
  expiresAt: instant,
});
export type UploadGranted = z.infer<typeof uploadGranted>;

/** An attachment as shown in a case. */
export const attachmentView = z.object({
  attachmentId: z.string(),
  fileName: z.string(),
  contentType: z.string(),
  size: z.number().int(),
});

/** Answer of `GET /api/complaints/{number}/attachments/{attachmentId}`: fetch the bytes from `url` before `expiresAt`. */
export const attachmentLink = z.object({ url: z.string(), expiresAt: instant });
export type AttachmentLink = z.infer<typeof attachmentLink>;
