import { z } from 'zod';

const pageKey = z.record(z.string(), z.string());

/** A page's continuation as an opaque text for the address bar. */
export const encodeCursor = (key: Record<string, unknown> | undefined): string | null =>
  key ? Buffer.from(JSON.stringify(key)).toString('base64url') : null;

/**
 * Reads a cursor back and binds it to the list it came from, so that a forged one cannot open another's list.
 * @returns null if the text is not a cursor of this list
 */
export function decodeCursor(
  cursor: string,
  partition: { attribute: string; value: string },
): Record<string, unknown> | null {
  try {
    const key = pageKey.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return key[partition.attribute] === partition.value ? key : null;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}
