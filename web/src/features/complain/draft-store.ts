import type { ComplaintSubmissionInput } from '../../../../shared/contracts/complaint-submission.ts';
import { type Door, type Draft, emptyDraft, STEPS } from './draft.ts';

const STORAGE_KEYS: Record<Door, string> = {
  complaint: 'suda.complaint-draft',
  help: 'suda.help-draft',
};
/** Drafts hold personal data: after 30 days they are forgotten. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** What is kept on the device between visits. */
export interface StoredDraft {
  savedAt: number;
  draft: Draft;
  /** What was sent without an answer coming back: it has to be sent again as it was before anything may be changed. */
  unanswered: ComplaintSubmissionInput | null;
}

/** The fields of a stored draft, except those that an older page kept otherwise. */
const fitting = (stored: Partial<Draft>, empty: Draft): Draft => {
  const fits = ([field, value]: [string, unknown]): boolean =>
    value !== null && typeof value === typeof Reflect.get(empty, field);
  const draft = { ...empty, ...Object.fromEntries(Object.entries(stored).filter(fits)) };
  return STEPS.includes(draft.step) ? draft : { ...draft, step: empty.step };
};

/** Reads what was kept; text that is unreadable, too old or of another shape counts as nothing. */
export const readDraft = (storage: Storage, now: number, door: Door = 'complaint'): StoredDraft | null => {
  const key = STORAGE_KEYS[door];
  const text = storage.getItem(key);
  if (text === null) return null;
  try {
    const { savedAt, draft, unanswered }: Partial<StoredDraft> = JSON.parse(text) ?? {};
    if (typeof savedAt !== 'number' || now - savedAt > KEPT_MS || typeof draft?.key !== 'string') {
      storage.removeItem(key);
      return null;
    }
    return { savedAt, draft: fitting(draft, emptyDraft(draft.key)), unanswered: unanswered ?? null };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    storage.removeItem(key);
    return null;
  }
};

/** @returns Whether the device could keep it; a full or forbidden storage can't. */
export const keepDraft = (storage: Storage, stored: StoredDraft, door: Door = 'complaint'): boolean => {
  try {
    storage.setItem(STORAGE_KEYS[door], JSON.stringify(stored));
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
};

export const forgetDraft = (storage: Storage, door: Door = 'complaint'): void =>
  storage.removeItem(STORAGE_KEYS[door]);
