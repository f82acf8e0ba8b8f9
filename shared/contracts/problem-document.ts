import type { Problem } from './problem.ts';
import { PROBLEMS, type ProblemCode } from './problem-catalogue.ts';
import type { Bilingual } from './text.ts';

/** Where an input is wrong: a dotted path and what is wrong there. */
export type FieldError = { path: string; message: string };

/** What is particular to one occurrence: the faults of its input, the request it happened in, a sentence that it adds. */
export type Occurrence = {
  errors?: readonly FieldError[] | undefined;
  requestId?: string | undefined;
  more?: Bilingual | undefined;
};

/** The problem document (RFC 9457) of a catalogue entry. */
export function problemDocument(code: ProblemCode, { errors, requestId, more }: Occurrence = {}): Problem {
  const { status, zh, en } = PROBLEMS[code];
  const text = more ? { zh: `${zh}${more.zh}`, en: `${en} ${more.en}` } : { zh, en };
  return {
    type: `urn:suda:problem:${code}`,
    title: en,
    status,
    code,
    detail: text.zh,
    text,
    ...(errors && { errors: [...errors] }),
    ...(requestId !== undefined && { instance: `urn:uuid:${requestId}` }),
  };
}
