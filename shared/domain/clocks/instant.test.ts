import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInstant, parseInstant } from './instant.ts';

describe('instants', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1000, 0, 1), max: Date.UTC(9999, 11, 31) }), (ms) => {
        expect(parseInstant(formatInstant(ms))).toBe(ms);
      }),
    );
  });

  it.each([
    '2026-00-04T10:00:00.000Z',
    '2026-03-32T10:00:00.000Z',
    '2026-03-04T24:00:00.000Z',
    '2026-03-04T10:60:00.000Z',
    '2026-03-04T10:00:60.000Z',
    '0026-03-04T10:00:00.000Z',
    ' 2026-03-04T10:00:00.000Z',
    '2026-03-04T10:00:00.000Z\n',
  ])('are refused when written %j', (text) => {
    expect(() => parseInstant(text)).toThrow(expect.objectContaining({ code: 'clock.instant-invalid' }));
  });
});
