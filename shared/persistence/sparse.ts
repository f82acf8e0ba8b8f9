import { isDeepStrictEqual } from 'node:util';

/** A part of which anything may be absent. */
export type Loose<T> = { [K in keyof T]?: T[K] | undefined };

/** A value without what is as in the blank: what is written, since the table charges each started kilobyte. */
export const sparse = <T extends object, K extends keyof T>(
  value: T,
  blank: Pick<T, K>,
): Omit<T, K> & Loose<Pick<T, K>> => {
  const defaults = new Map(Object.entries(blank));
  const differs = ([key, part]: [string, unknown]) =>
    !(defaults.has(key) && isDeepStrictEqual(part, defaults.get(key)));
  return Object.fromEntries(Object.entries(value).filter(differs)) as Omit<T, K> & Loose<Pick<T, K>>;
};

/** What was stored, whole again: what is absent is as in the blank. Reads what was stored whole, too. */
export const withDefaults = <T extends object, S extends Loose<T>>(
  stored: S,
  blank: T,
): Omit<S, keyof T> & T => {
  const present = Object.entries(stored).filter(([, part]) => part !== undefined);
  return { ...blank, ...Object.fromEntries(present) } as Omit<S, keyof T> & T;
};
