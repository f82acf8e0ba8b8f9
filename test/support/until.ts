import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again and again until it is so; says what was awaited when it never is. */
export async function until(what: string, holds: () => Promise<boolean>, patienceMs = 30_000): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`after ${patienceMs} ms still not: ${what}`);
    await sleep(50);
  }
}
