/** A browser's storage, in memory. */
export const memoryStorage = (): Storage => {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    key: (index) => [...items.keys()][index] ?? null,
    removeItem: (key) => void items.delete(key),
    setItem: (key, value) => void items.set(key, value),
  };
};

/** A storage that has no room. */
export const fullStorage = (): Storage => ({
  ...memoryStorage(),
  setItem: () => {
    throw new DOMException('quota', 'QuotaExceededError');
  },
});
