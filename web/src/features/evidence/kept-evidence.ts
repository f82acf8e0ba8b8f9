import type { Evidence } from './evidence.ts';

/** An hour less than the service keeps a file that nobody has claimed: grant-upload.ts. */
const KEPT_MS = 23 * 60 * 60 * 1000;

const hasArrived = (item: Partial<Evidence> | null): item is Evidence & { state: { at: 'done' } } =>
  typeof item?.id === 'string' && typeof item.name === 'string' && item.state?.at === 'done';

/** What was uploaded before the page was loaded again and the service still has; what is unreadable counts as nothing. */
export const readKeptEvidence = (storage: Storage, key: string, now: number): Evidence[] => {
  const text = storage.getItem(key);
  if (text === null) return [];
  try {
    const kept: unknown = JSON.parse(text);
    if (!Array.isArray(kept)) return [];
    return kept.filter(hasArrived).filter(({ state }) => now - state.arrivedAt <= KEPT_MS);
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
};

/** Keeps what has arrived; a device that cannot keep it has it for as long as the page is open. */
export const keepEvidence = (storage: Storage, key: string, evidence: readonly Evidence[]): void => {
  const arrived = evidence.filter(hasArrived);
  try {
    if (arrived.length === 0) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(arrived));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
};
