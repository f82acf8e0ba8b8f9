import type { ProblemCode } from '../contracts/problem-catalogue.ts';
import type { FieldError } from '../contracts/problem-document.ts';
import type { Bilingual } from '../contracts/text.ts';

/** Stops a request with a problem of the catalogue; `errors` say where the input is wrong, `more` what this occurrence adds. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly errors: readonly FieldError[] | undefined;
  readonly more: Bilingual | undefined;

  constructor(
    code: ProblemCode,
    errors?: readonly FieldError[],
    options?: ErrorOptions & { more?: Bilingual },
  ) {
    super(code, options);
    this.code = code;
    this.errors = errors;
    this.more = options?.more;
  }
}
