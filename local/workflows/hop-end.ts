import type { Json } from './journal-schema.ts';

/** Why a run of the library ended without an answer. */
export type HopOutcome =
  | { readonly kind: 'moved'; readonly state: string; readonly input: Json }
  | { readonly kind: 'parked' }
  | { readonly kind: 'stopped' };

/** Ends a run of the library from within a task; no Retry or Catch of the definition applies to it. */
export class HopEnd extends Error {
  override readonly name = 'HopEnd';
  // Names that the library reads.
  readonly isRetryable = false;
  readonly isCatchable = false;
  readonly outcome: HopOutcome;
  constructor(outcome: HopOutcome) {
    super(outcome.kind);
    this.outcome = outcome;
  }
}
