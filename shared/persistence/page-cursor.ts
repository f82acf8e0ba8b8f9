import * as z from 'zod';
import { table } from './table.ts';

/** A page's continuation as an opaque text for the address bar. */
export const encodeCursor = (key: Record<string, unknown> | undefined): string | null =>
  key ? Buffer.from(JSON.stringify(key)).toString('base64url') : null;

/**
 * Reads a cursor back and binds it to the list it came from, so that a forged one cannot open another's list.
 * @param list the index and the value of its partition key
 * @returns null if the text is not a cursor of this list
 */
export function decodeCursor(
  cursor: string,
  list: { index: 'worklist' | 'by-subject' | 'tick'; value: string },
): Record<string, unknown> | null {
  const { partitionKey, sortKey } = table.indexes[list.index];
  const text = z.string().min(1);
  const pageKey = z.strictObject({
    pk: text,
    sk: text,
    [partitionKey.name]: z.literal(list.value),
    [sortKey.name]: text,
  });
  try {
    const key = pageKey.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return key.success ? key.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
