/** What a round came to. */
export type Round = { perSecond: number; latenciesMs: number[] };

/**
 * Calls as often as it goes for a time, each connection its next call when its last one is answered. Ends early when
 * `next` has no more calls to give.
 *
 * @throws whatever a call throws: a benchmark with failures measures nothing
 */
export async function closedLoop(
  { connections, milliseconds }: { connections: number; milliseconds: number },
  next: () => (() => Promise<void>) | undefined,
): Promise<Round> {
  const latenciesMs: number[] = [];
  const begun = performance.now();
  const connection = async (): Promise<void> => {
    while (performance.now() - begun < milliseconds) {
      const call = next();
      if (!call) return;
      const asked = performance.now();
      await call();
      latenciesMs.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  return { perSecond: latenciesMs.length / ((performance.now() - begun) / 1000), latenciesMs };
}
