import type { ProblemCode } from '../contracts/problem-catalogue.ts';
import type { FieldError } from '../contracts/problem-document.ts';

/** Stops a request with a problem of the catalogue; `errors` say where the input is wrong. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly errors: readonly FieldError[] | undefined;

  constructor(code: ProblemCode, errors?: readonly FieldError[], options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.errors = errors;
  }
}
