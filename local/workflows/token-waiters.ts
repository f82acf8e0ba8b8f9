import type { TaskResult } from './journal-schema.ts';

/** In memory: who in this process waits for the end of which attempt. */
export interface TokenWaiters {
  wait(token: string): Promise<TaskResult>;
  forget(token: string): void;
  notify(token: string, result: TaskResult): void;
}

export function createTokenWaiters(): TokenWaiters {
  const waiting = new Map<string, PromiseWithResolvers<TaskResult>>();
  return {
    wait(token) {
      const known = waiting.get(token) ?? Promise.withResolvers<TaskResult>();
      waiting.set(token, known);
      return known.promise;
    },
    forget: (token) => void waiting.delete(token),
    notify(token, result) {
      waiting.get(token)?.resolve(result);
      waiting.delete(token);
    },
  };
}
