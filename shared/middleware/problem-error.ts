import type { Problem } from '../contracts/problem.ts';
import { PROBLEMS, type ProblemCode } from '../contracts/problem-catalogue.ts';

type FieldError = { path: string; message: string };

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

/** The problem document (RFC 9457) of a catalogue entry. */
export function problemDocument(code: ProblemCode, errors?: readonly FieldError[]): Problem {
  const { status, zh, en } = PROBLEMS[code];
  return {
    type: `urn:suda:problem:${code}`,
    title: en,
    status,
    code,
    detail: zh,
    text: { zh, en },
    ...(errors && { errors: [...errors] }),
  };
}
