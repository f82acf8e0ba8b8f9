/** Most attachments that are sent at once: with a complaint, or with a request afterwards. */
export const MAX_ATTACHMENTS = 9;

/** Most attachments of a case, with all that was sent after its filing. */
export const MAX_ATTACHMENTS_OF_CASE = 45;

/** Largest attachment, bytes. */
export const MAX_ATTACHMENT_BYTES = 20 * 1024 * 1024;

/** Types accepted as evidence; the content is checked against them when they are sent with a complaint or a request. */
export const ATTACHMENT_TYPES = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'application/pdf',
  'video/mp4',
  'audio/mpeg',
] as const;
