import { describe, expect, it } from 'vitest';
import { complaintNumber } from '../../../../shared/domain/identifiers/complaint-number.ts';
import { checkReceipt, tidyReceipt } from './check-receipt.ts';
import { readReceiptFile, writeReceiptFile } from './receipt-file.ts';

const number = complaintNumber('2026-11-06T02:00:00Z', new Uint8Array([1, 2, 3, 4, 5, 6]));
const receipt = { number, hash: 'a3'.repeat(32), head: '9f'.repeat(32), at: '2026-11-06T02:00:00.000Z' };

describe('a receipt file', () => {
  it('reads back as it was written', () => {
    expect(readReceiptFile(writeReceiptFile(receipt))).toEqual(receipt);
  });

  it('does not take anything else for a receipt', () => {
    for (const text of ['', '{}', 'null', '[1]', '"x"', '{"kind":"other"}'])
      expect(readReceiptFile(text)).toBeNull();
  });
});

describe('a typed receipt', () => {
  it('may hold spaces, line breaks and capitals', () => {
    const typed = {
      number: ` ${number.toLowerCase()} `,
      hash: 'A3 '.repeat(32),
      head: `${'9f'.repeat(16)}\n${'9F'.repeat(16)}`,
    };
    expect(checkReceipt(typed)).toEqual({});
    expect(tidyReceipt(typed)).toEqual({ number, hash: receipt.hash, head: receipt.head });
  });

  it('is refused item by item', () => {
    expect(checkReceipt({ number: 'TS1', hash: 'g'.repeat(64), head: 'a'.repeat(63) })).toEqual({
      number: 'numberWrong',
      hash: 'digestWrong',
      head: 'digestWrong',
    });
  });
});
