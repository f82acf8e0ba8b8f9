import { uploadGranted } from '../../shared/contracts/uploads.ts';
import type { Api } from './api.ts';

/** A photo of 48 × 32 pixels. */
export const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAAgADADASIAAhEBAxEB/8QAGAABAQADAAAAAAAAAAAAAAAAAAUDBAb/xAAoEAABAgUBBwUAAAAAAAAAAAAAAxEBAgQFEiETFBVBUVNhZKKj0eH/xAAYAQEBAAMAAAAAAAAAAAAAAAACAwEEBf/EABkRAAMBAQEAAAAAAAAAAAAAAAABAhEDIf/aAAwDAQACEQMRAD8AAFy22+lXoU1FUsp5neOUYc4+TRmXTxHSu1C1kMHTcJouz75vs1blb6VChUUSSxnlZo5Rjzh5G+VJaTXeW8IYAJFwU6O77rTSI7DLF9c2fV+hMBmac+oNSqWMs8f9N8n4Yay771TTo7DHJtc3bV+hMAn0p+aBcoT1IAABU//Z',
  'base64',
);

/** The first bytes by which a PNG is known, and nothing more. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A PDF that holds the text by which scanners for malware are tried out (eicar.org), in parts lest one should find it here. */
export const EICAR_PDF = Buffer.from(
  ['%PDF-1.4\n', 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*\n%%EOF\n'].join(
    '',
  ),
);

/** Announces a file as the form does; `sent` are the bytes that really go up, null for none. */
export async function upload(
  api: Api,
  announced: { contentType: string; size: number },
  sent: Uint8Array<ArrayBuffer> | null,
): Promise<{ uploadId: string; putStatus: number | null }> {
  const { body } = await api.call('/api/uploads', { body: { fileName: 'photo.jpg', ...announced } });
  const { uploadId, url, headers } = uploadGranted.parse(body);
  if (sent === null) return { uploadId, putStatus: null };
  const { status } = await fetch(url, { method: 'PUT', headers, body: sent });
  return { uploadId, putStatus: status };
}
