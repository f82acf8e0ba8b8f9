import { useEffect, useState } from 'react';
import type { PublicCase } from '../../../../shared/contracts/case-views.ts';
import { calls } from '../../lib/calls.ts';
import type { FollowKeys } from './session.ts';

const REFRESH_MS = 15_000;

export interface FollowedCase {
  complaint: PublicCase | null;
  /** When it was last read. */
  readAt: number | null;
  /** Why the last reading failed; what was read before stays. */
  error: unknown;
}

const NOTHING: FollowedCase = { complaint: null, readAt: null, error: null };

/** Reads a case and reads it again every 15 seconds while the page is in sight. */
export const useCase = (keys: FollowKeys | null): FollowedCase => {
  const [followed, setFollowed] = useState(NOTHING);

  useEffect(() => {
    setFollowed(NOTHING);
    if (!keys) return;
    const stopper = new AbortController();
    const read = async (): Promise<void> => {
      try {
        const { followComplaint } = await calls();
        const complaint = await followComplaint(keys.number, keys.queryCode, stopper.signal);
        if (!stopper.signal.aborted) setFollowed({ complaint, readAt: Date.now(), error: null });
      } catch (error) {
        if (!stopper.signal.aborted) setFollowed((before) => ({ ...before, error }));
      }
    };
    void read();
    const timer = setInterval(() => document.visibilityState === 'visible' && void read(), REFRESH_MS);
    return () => {
      clearInterval(timer);
      stopper.abort();
    };
  }, [keys]);

  return followed;
};
