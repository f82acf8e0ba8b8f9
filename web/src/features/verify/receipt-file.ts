/** What a saved receipt file holds: enough to verify, nothing to look into the case with. */
export interface ReceiptFile {
  number: string;
  hash: string;
  head: string;
  at: string;
}

const KIND = 'suda-receipt';

/** The text of a receipt file. */
export const writeReceiptFile = (receipt: ReceiptFile): string =>
  `${JSON.stringify({ kind: KIND, ...receipt }, null, 2)}\n`;

/** Reads a receipt file; null when the text is something else. */
export const readReceiptFile = (text: string): ReceiptFile | null => {
  try {
    const { kind, number, hash, head, at }: Record<string, unknown> = JSON.parse(text);
    if (kind !== KIND) return null;
    return { number: String(number), hash: String(hash), head: String(head), at: String(at) };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
};

/** Hands the browser a receipt file to save. */
export const saveReceiptFile = (receipt: ReceiptFile): void => {
  const url = URL.createObjectURL(new Blob([writeReceiptFile(receipt)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `suda-receipt-${receipt.number}.json`;
  link.click();
  URL.revokeObjectURL(url);
};
