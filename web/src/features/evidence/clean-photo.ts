/** Enough to read a page of text; more only costs the sender's data volume. */
const LONGEST_SIDE = 3200;
const QUALITY = 0.9;

const EXTENSIONS: Record<string, string> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' };

const drawn = async (file: File): Promise<HTMLCanvasElement> => {
  const bitmap = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return canvas;
};

/**
 * Draws a photo anew, so that nothing is left of the place, time and device that its metadata tell.
 *
 * @throws DOMException when the file is no image that the browser can read.
 */
export const cleanPhoto = async (file: File): Promise<File> => {
  const canvas = await drawn(file);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, file.type, QUALITY);
  });
  if (!blob) throw new DOMException('The photo could not be encoded', 'EncodingError');
  const name = file.name.replace(/\.[^.]*$/, '');
  return new File([blob], `${name}.${EXTENSIONS[blob.type] ?? 'png'}`, { type: blob.type });
};
