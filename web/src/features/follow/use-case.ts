import { useCallback, useEffect, useRef, useState } from 'react';
import type { PublicCase } from '../../../../shared/contracts/public-case.ts';
import { calls } from '../../lib/calls.ts';
import type { FollowKeys } from './session.ts';

const REFRESH_MS = 15_000;
/** After a request the workflow takes the case on within moments. */
const SETTLED_MS = 2_500;

export interface FollowedCase {
  complaint: PublicCase | null;
  /** When it was last read. */
  readAt: number | null;
  /** Why the last reading failed; what was read before stays. */
  error: unknown;
}

const NOTHING: FollowedCase = { complaint: null, readAt: null, error: null };

/**
 * Reads a case and reads it again every 15 seconds while the page is in sight.
 *
 * @returns The case, and a way to read it at once and once more when the workflow has taken it on.
 */
export const useCase = (keys: FollowKeys | null): [FollowedCase, () => void] => {
  const [followed, setFollowed] = useState(NOTHING);
  const readNow = useRef(() => {});

  useEffect(() => {
    setFollowed(NOTHING);
    if (!keys) return;
    const stopper = new AbortController();
    let latest = 0;
    const read = async (): Promise<void> => {
      latest += 1;
      const turn = latest;
      const isWanted = () => !stopper.signal.aborted && turn === latest;
      try {
        const { followComplaint } = await calls();
        const complaint = await followComplaint(keys.number, keys.queryCode, stopper.signal);
        if (isWanted()) setFollowed({ complaint, readAt: Date.now(), error: null });
      } catch (error) {
        if (isWanted()) setFollowed((before) => ({ ...before, error }));
      }
    };
    void read();
    const timer = setInterval(() => document.visibilityState === 'visible' && void read(), REFRESH_MS);
    let settling: ReturnType<typeof setTimeout> | undefined;
    readNow.current = () => {
      void read();
      clearTimeout(settling);
      settling = setTimeout(() => void read(), SETTLED_MS);
    };
    return () => {
      clearInterval(timer);
      clearTimeout(settling);
      stopper.abort();
    };
  }, [keys]);

  return [followed, useCallback(() => readNow.current(), [])];
};
