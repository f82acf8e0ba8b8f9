import { useCallback, useEffect, useRef, useState } from 'react';

/** What loading something has come to. */
export type Loaded<Value> =
  | { status: 'loading' }
  | { status: 'ready'; value: Value }
  | { status: 'failed'; error: unknown };

/**
 * Loads a value and loads it anew when `load` changes, so `load` has to be stable between renderings.
 *
 * @returns What came of it, and a way to try again.
 */
export const useLoad = <Value>(
  load: (signal: AbortSignal) => Promise<Value>,
): [Loaded<Value>, () => void] => {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ status: 'loading' });
  const running = useRef<AbortController>(null);

  const begin = useCallback(() => {
    running.current?.abort();
    const stopper = new AbortController();
    running.current = stopper;
    setLoaded({ status: 'loading' });
    load(stopper.signal).then(
      (value) => !stopper.signal.aborted && setLoaded({ status: 'ready', value }),
      (error: unknown) => !stopper.signal.aborted && setLoaded({ status: 'failed', error }),
    );
  }, [load]);

  useEffect(() => {
    begin();
    return () => running.current?.abort();
  }, [begin]);

  return [loaded, begin];
};
