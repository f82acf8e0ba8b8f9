import { ClockError } from './clock-error.ts';

const LENGTH = '2026-11-22T04:00:00.000Z'.length;

/**
 * Epoch milliseconds of a stored instant. Only UTC with milliseconds is taken, so that stored instants also
 * sort and compare as text.
 * @throws ClockError `clock.instant-invalid`
 */
export function parseInstant(iso: string): number {
  const ms = iso.length === LENGTH && iso.endsWith('Z') ? Date.parse(iso) : Number.NaN;
  if (Number.isNaN(ms)) {
    throw new ClockError('clock.instant-invalid', 'an instant must be written as 2026-11-22T04:00:00.000Z', {
      iso,
    });
  }
  return ms;
}

/** An instant as it is stored: ISO 8601, UTC, milliseconds. */
export function formatInstant(ms: number): string {
  return new Date(ms).toISOString();
}
