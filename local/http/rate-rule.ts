import type { FastifyInstance } from 'fastify';
import { sendProblem } from './problem-reply.ts';

/** A rate-based rule of the web ACL: requests that one address may send within a window. */
export interface RateRule {
  readonly limit: number;
  /** Seconds. */
  readonly windowSeconds: number;
  readonly method: string;
  readonly pathPrefix: string;
  /** Of the answer to a request beyond the limit. */
  readonly responseHeaders: Readonly<Record<string, string>>;
}

/** Turns requests away that the rule of the web ACL would block, before anything else looks at them. */
export function addRateRule(app: FastifyInstance, rule: RateRule): void {
  const mayPass = createRateLimit(rule);
  app.addHook('onRequest', async (request, reply) => {
    if (request.method !== rule.method || !request.url.startsWith(rule.pathPrefix)) return undefined;
    if (mayPass(request.ip, Date.now())) return undefined;
    return sendProblem(reply.headers(rule.responseHeaders), 'request.throttled');
  });
}

/** A window is counted in this many parts. */
const PARTS = 60;

/** Addresses are looked through for idle ones when more than this many are known. */
const KNOWN_ADDRESSES = 10_000;

/**
 * Counts each address over a window that slides with the time; as in the cloud, what was turned away counts too.
 * @returns whether a request of an address at `now` (epoch milliseconds) passes.
 */
export function createRateLimit({
  limit,
  windowSeconds,
}: Pick<RateRule, 'limit' | 'windowSeconds'>): (address: string, now: number) => boolean {
  const partMs = (windowSeconds * 1_000) / PARTS;
  const addresses = new Map<string, Map<number, number>>();
  const forgetIdle = (oldest: number) => {
    for (const [address, counts] of addresses)
      if (Math.max(...counts.keys()) < oldest) addresses.delete(address);
  };
  return (address, now) => {
    const part = Math.floor(now / partMs);
    const oldest = part - PARTS + 1;
    if (addresses.size > KNOWN_ADDRESSES) forgetIdle(oldest);
    const counts = addresses.get(address) ?? new Map<number, number>();
    addresses.set(address, counts);
    for (const counted of counts.keys()) if (counted < oldest) counts.delete(counted);
    counts.set(part, (counts.get(part) ?? 0) + 1);
    return sum(counts.values()) <= limit;
  };
}

function sum(counts: Iterable<number>): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}
