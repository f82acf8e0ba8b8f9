/** What can be wrong with what the clock code is given. */
export type ClockErrorCode =
  | 'clock.calendar-invalid'
  | 'clock.calendar-version'
  | 'clock.duration-invalid'
  | 'clock.instant-invalid'
  | 'clock.ledger-invalid'
  | 'clock.still-running';

/**
 * Thrown when a clock can't be computed at all: a broken calendar, duration, instant or ledger.
 * `details` holds the offending values, never personal data.
 */
export class ClockError extends Error {
  override readonly name = 'ClockError';
  readonly code: ClockErrorCode;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(
    code: ClockErrorCode,
    message: string,
    details: Readonly<Record<string, string | number>> = {},
  ) {
    super(message);
    this.code = code;
    this.details = details;
  }
}
