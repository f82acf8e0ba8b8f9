/** Most attachments of one complaint. */
export const MAX_ATTACHMENTS = 9;

/** Largest attachment, bytes. */
export const MAX_ATTACHMENT_BYTES = 20 * 1024 * 1024;

/** Types accepted as evidence; the content is checked against them when the complaint is filed. */
export const ATTACHMENT_TYPES = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'application/pdf',
  'video/mp4',
  'audio/mpeg',
] as const;
