import { useCallback, useEffect, useRef, useState } from 'react';

/** What loading something has come to. */
export type Loaded<Value> =
  | { status: 'loading' }
  | { status: 'ready'; value: Value }
  | { status: 'failed'; error: unknown };

/**
 * Loads a value and loads it anew when `load` changes, so `load` has to be stable between renderings. With `refreshMs` it is
 * loaded again and again while the page is in sight; what was loaded before stays until the next succeeds.
 *
 * @returns What came of it, and a way to try again.
 */
export const useLoad = <Value>(
  load: (signal: AbortSignal) => Promise<Value>,
  refreshMs?: number,
): [Loaded<Value>, () => void] => {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ status: 'loading' });
  const running = useRef<AbortController>(null);

  const read = useCallback(() => {
    running.current?.abort();
    const stopper = new AbortController();
    running.current = stopper;
    load(stopper.signal).then(
      (value) => !stopper.signal.aborted && setLoaded({ status: 'ready', value }),
      (error: unknown) =>
        !stopper.signal.aborted &&
        setLoaded((before) => (before.status === 'ready' ? before : { status: 'failed', error })),
    );
  }, [load]);

  const begin = useCallback(() => {
    setLoaded({ status: 'loading' });
    read();
  }, [read]);

  useEffect(() => {
    begin();
    const timer =
      refreshMs === undefined
        ? undefined
        : setInterval(() => document.visibilityState === 'visible' && read(), refreshMs);
    return () => {
      clearInterval(timer);
      running.current?.abort();
    };
  }, [begin, read, refreshMs]);

  return [loaded, begin];
};
