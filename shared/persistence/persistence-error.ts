/** The case was changed by somebody else between reading and writing; read again and decide again. */
export class StaleCaseError extends Error {
  override readonly name = 'StaleCaseError';
  readonly code = 'case.stale-version';
}

/** A record of this idempotency key stands already; its answer is the answer. */
export class RepeatedRequestError extends Error {
  override readonly name = 'RepeatedRequestError';
  readonly code = 'idempotency.repeated';
}

/** The table refused the transaction for now (conflict or throttling); nothing was written, try again. */
export class TransactionBusyError extends Error {
  override readonly name = 'TransactionBusyError';
  readonly code = 'table.busy';
}
