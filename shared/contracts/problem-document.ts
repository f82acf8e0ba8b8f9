import type { Problem } from './problem.ts';
import { PROBLEMS, type ProblemCode } from './problem-catalogue.ts';

/** Where an input is wrong: a dotted path and what is wrong there. */
export type FieldError = { path: string; message: string };

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
