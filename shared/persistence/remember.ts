type Kept<T> = { value: Promise<T | null>; until: number };

/**
 * Remembers what a read found, for a while and so many keys; what is not there and what failed is read again. For
 * reference data only, which may be shown some minutes after it changed.
 * @param freshMs how long a value may be used, milliseconds
 */
export function remember<T>(
  read: (key: string) => Promise<T | null>,
  { freshMs, keys }: { freshMs: number; keys: number },
): (key: string) => Promise<T | null> {
  const kept = new Map<string, Kept<T>>();
  return (key) => {
    const now = Date.now();
    const found = kept.get(key);
    if (found && now < found.until) return found.value;
    const value = read(key);
    kept.delete(key);
    kept.set(key, { value, until: now + freshMs });
    for (const oldest of kept.keys()) {
      if (kept.size <= keys) break;
      kept.delete(oldest);
    }
    const forget = () => {
      if (kept.get(key)?.value === value) kept.delete(key);
    };
    value.then((result) => result === null && forget(), forget);
    return value;
  };
}
