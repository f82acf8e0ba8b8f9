/** The text of UTF-8, a byte order mark taken off; null for anything else, such as GBK. */
export function utf8Of(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return null;
  }
}

/** The text of a table that a spreadsheet saved: in UTF-8, or as Chinese Windows has it, in GBK. */
export const textOfTable = (bytes: ArrayBuffer): string =>
  utf8Of(bytes) ?? new TextDecoder('gb18030').decode(bytes);
