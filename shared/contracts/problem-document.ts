import type { Problem } from './problem.ts';
import { PROBLEMS, type ProblemCode } from './problem-catalogue.ts';

/** Where an input is wrong: a dotted path and what is wrong there. */
export type FieldError = { path: string; message: string };

/** What is particular to one occurrence: the faults of its input, the request it happened in. */
export type Occurrence = { errors?: readonly FieldError[] | undefined; requestId?: string | undefined };

/** The problem document (RFC 9457) of a catalogue entry. */
export function problemDocument(code: ProblemCode, { errors, requestId }: Occurrence = {}): Problem {
  const { status, zh, en } = PROBLEMS[code];
  return {
    type: `urn:suda:problem:${code}`,
    title: en,
    status,
    code,
    detail: zh,
    text: { zh, en },
    ...(errors && { errors: [...errors] }),
    ...(requestId !== undefined && { instance: `urn:uuid:${requestId}` }),
  };
}
