const STORAGE_KEY = 'suda.filed';
/** As far back as the service counts similar cases: similar-cases.ts of the contracts. */
const KEPT_MS = 90 * 24 * 60 * 60 * 1000;
const MOST = 20;

/** What the device remembers of a complaint filed on it: enough to find it again, nothing of what it says or by whom. */
export interface Filed {
  number: string;
  category: string;
  /** As it was sent: a unit's id or a name. */
  against: string;
  at: number;
}

const isFiled = (value: unknown): value is Filed =>
  typeof value === 'object' &&
  value !== null &&
  ['number', 'category', 'against'].every((key) => typeof Reflect.get(value, key) === 'string') &&
  typeof Reflect.get(value, 'at') === 'number';

/** What was filed on this device lately, newest first; text that is unreadable counts as nothing. */
export const readFiled = (storage: Storage, now: number): Filed[] => {
  try {
    const kept: unknown = JSON.parse(storage.getItem(STORAGE_KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isFiled).filter(({ at }) => now - at <= KEPT_MS) : [];
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [];
  }
};

/** @returns Whether the device could keep it; a full or forbidden storage can't, which hinders nobody. */
export const rememberFiled = (storage: Storage, filed: Filed): boolean => {
  try {
    const others = readFiled(storage, filed.at).filter(({ number }) => number !== filed.number);
    storage.setItem(STORAGE_KEY, JSON.stringify([filed, ...others].slice(0, MOST)));
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
};

export const forgetFiled = (storage: Storage): void => storage.removeItem(STORAGE_KEY);
