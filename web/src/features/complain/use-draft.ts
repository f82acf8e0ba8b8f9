import { useCallback, useEffect, useState } from 'react';
import type { ComplaintSubmissionInput } from '../../../../shared/contracts/complaint-submission.ts';
import { type Door, type Draft, emptyDraft, isBlank } from './draft.ts';
import { forgetDraft, keepDraft, readDraft } from './draft-store.ts';

/** Long enough not to write at every stroke, short enough that a phone that dies loses nothing to speak of. */
const SAVE_AFTER_MS = 400;

export interface DraftDesk {
  draft: Draft;
  /** A draft of an earlier visit was found. */
  restored: boolean;
  savedAt: number | null;
  /** The device refused to keep the draft. */
  unsaved: boolean;
  unanswered: ComplaintSubmissionInput | null;
  change: (part: Partial<Draft>) => void;
  /** Remembers at once what is being sent, until an answer comes; null when one came. */
  awaitAnswer: (body: ComplaintSubmissionInput | null) => void;
  discard: () => void;
}

/** Keeps a draft on the device as it is being written, one for each door. */
export const useDraft = (door: Door): DraftDesk => {
  const [stored] = useState(() => readDraft(localStorage, Date.now(), door));
  const [draft, setDraft] = useState(() => stored?.draft ?? emptyDraft(crypto.randomUUID()));
  const [unanswered, setUnanswered] = useState(stored?.unanswered ?? null);
  const [restored, setRestored] = useState(stored !== null);
  const [savedAt, setSavedAt] = useState(stored?.savedAt ?? null);
  const [unsaved, setUnsaved] = useState(false);

  const save = useCallback(
    (content: Draft, sent: ComplaintSubmissionInput | null): void => {
      const now = Date.now();
      const kept = keepDraft(localStorage, { savedAt: now, draft: content, unanswered: sent }, door);
      setUnsaved(!kept);
      if (kept) setSavedAt(now);
    },
    [door],
  );

  useEffect(() => {
    if (isBlank(draft)) return;
    const saveNow = (): void => save(draft, unanswered);
    const timer = setTimeout(saveNow, SAVE_AFTER_MS);
    window.addEventListener('pagehide', saveNow);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', saveNow);
    };
  }, [draft, unanswered, save]);

  const change = useCallback((part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part })), []);

  const awaitAnswer = useCallback(
    (body: ComplaintSubmissionInput | null): void => {
      save(draft, body);
      setUnanswered(body);
    },
    [draft, save],
  );

  const discard = useCallback((): void => {
    forgetDraft(localStorage, door);
    setDraft(emptyDraft(crypto.randomUUID()));
    setUnanswered(null);
    setRestored(false);
    setSavedAt(null);
  }, [door]);

  return { draft, restored, savedAt, unsaved, unanswered, change, awaitAnswer, discard };
};
