import type { Delivery, DeliveryJournal } from './delivery-journal.ts';

export interface DeliveryQueueOptions {
  readonly journal: DeliveryJournal;
  /** Retries that the rule's target allows after the first attempt. */
  retryAttempts(delivery: Delivery): number;
  invoke(functionArnOrName: string, payload: unknown): Promise<unknown>;
  /** Takes a delivery that failed for good; when it rejects, the delivery stays in the queue. */
  retire(delivery: Delivery, error: unknown): Promise<void>;
  now(): number;
  log(line: string): void;
}

export interface DeliveryQueue {
  /** Looks for due deliveries now. */
  wake(): void;
  close(): void;
}

const concurrency = 8;
const shortestPauseMilliseconds = 200;
const longestPauseMilliseconds = 60_000;

/** Delivers what the journal holds, some at a time, each at least once, with growing pauses between attempts. */
export function createDeliveryQueue(options: DeliveryQueueOptions): DeliveryQueue {
  const { journal, invoke, now, log } = options;
  const running = new Set<number>();
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  function wake(): void {
    if (closed) return;
    clearTimeout(timer);
    const at = now();
    for (const delivery of journal.due(at, concurrency * 2)) {
      if (running.size >= concurrency) return;
      if (running.has(delivery.id)) continue;
      running.add(delivery.id);
      void deliver(delivery).finally(() => {
        running.delete(delivery.id);
        wake();
      });
    }
    const next = journal.nextDue(at);
    if (next !== undefined) timer = setTimeout(wake, Math.min(next - at, longestPauseMilliseconds));
  }

  async function deliver(delivery: Delivery): Promise<void> {
    try {
      await invoke(delivery.function, JSON.parse(delivery.payload));
      if (!closed) journal.remove(delivery.id);
    } catch (error) {
      if (closed) return;
      log(`events: ${delivery.rule} failed: ${error instanceof Error ? error.message : error}`);
      if (delivery.attempts < options.retryAttempts(delivery) || !(await retired(delivery, error))) {
        const pause = Math.min(shortestPauseMilliseconds * 2 ** delivery.attempts, longestPauseMilliseconds);
        if (!closed) journal.postpone(delivery.id, now() + pause);
      }
    }
  }

  async function retired(delivery: Delivery, cause: unknown): Promise<boolean> {
    try {
      await options.retire(delivery, cause);
      if (!closed) journal.remove(delivery.id);
      return true;
    } catch (error) {
      log(`events: ${delivery.rule} can't be set aside: ${error instanceof Error ? error.message : error}`);
      return false;
    }
  }

  return {
    wake,
    close() {
      closed = true;
      clearTimeout(timer);
    },
  };
}
