import type { FieldError } from './problem-document.ts';

/** Entries of a list at a path whose key stands earlier in it. */
export const repeatedEntries = (keys: readonly string[], path: string): FieldError[] =>
  keys.flatMap((key, index) =>
    keys.indexOf(key) === index ? [] : [{ path: `${path}.${index}`, message: `${key} is there twice` }],
  );
