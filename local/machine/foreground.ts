import { setTimeout as sleep } from 'node:timers/promises';

/** How long work in the background waits at most for a quiet moment, milliseconds. */
const PATIENCE_MS = 5_000;
/** How long nobody must be waiting for an answer for it to count as quiet, milliseconds. */
const QUIET_MS = 20;

/** Lets people go first: on one machine the stream's readers share two cores with whoever waits for an answer. */
export interface Foreground {
  /** Somebody waits for an answer, until the returned function is called. */
  begin(): () => void;
  /**
   * Settles when nobody has waited for a moment – true –, or when patience is at its end – false: do a little and ask
   * again. So the background never starves.
   */
  turn(signal: AbortSignal): Promise<boolean>;
}

export function createForeground(): Foreground {
  let waiting = 0;
  let quietSince = 0;
  return {
    begin() {
      waiting += 1;
      return () => {
        waiting -= 1;
        quietSince = performance.now();
      };
    },
    async turn(signal) {
      const patienceEnds = performance.now() + PATIENCE_MS;
      const isQuiet = () => waiting === 0 && performance.now() - quietSince >= QUIET_MS;
      while (!isQuiet() && performance.now() < patienceEnds) await sleep(QUIET_MS / 2, undefined, { signal });
      return isQuiet();
    },
  };
}
