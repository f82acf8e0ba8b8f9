import { setTimeout as sleep } from 'node:timers/promises';
import type { Matcher } from '../events/event-pattern.ts';
import type { Checkpoints } from './checkpoints.ts';
import { type Delivery, type DeliveryPolicy, deliverRecords } from './deliver-records.ts';
import type { LambdaRecord } from './lambda-record.ts';
import { readableShards, type ShardLineage } from './list-shards.ts';
import type { Page, ShardReader } from './shard-reader.ts';

export interface MappingPollerOptions {
  readonly name: string;
  readonly batchSize: number;
  readonly policy: DeliveryPolicy;
  readonly matches: Matcher;
  readonly checkpoints: Checkpoints;
  shards(): Promise<readonly ShardLineage[]>;
  reader(shardId: string): ShardReader;
  invoke(payload: { Records: readonly unknown[] }): Promise<unknown>;
  /** Settles when it is the background's turn: true for all it wants, false for a little. */
  turn(signal: AbortSignal): Promise<boolean>;
  retire(
    shardId: string,
    records: readonly LambdaRecord[],
    invocations: number,
    error: unknown,
  ): Promise<void>;
  readonly signal: AbortSignal;
  log(line: string): void;
}

export interface MappingPoller {
  /** Records that were read but not yet settled. */
  pending(): number;
}

/** Records of a batch while somebody else goes first. */
const LITTLE = 10;
const errorPauseMilliseconds = 1_000;
const lineagePauseMilliseconds = 10_000;

/** Follows a stream for one mapping: every shard in order, parents before their children, each from its own checkpoint. */
export function startMappingPoller(options: MappingPollerOptions): MappingPoller {
  const { name, checkpoints, shards, signal, log } = options;
  const pending = new Map<string, number>();
  const following = new Set<string>();
  let lineageChanged = new AbortController();

  async function followLineage(): Promise<void> {
    const held = await shards();
    signal.throwIfAborted();
    for (const shard of readableShards(held, (id) => checkpoints.of(name, id).finished)) {
      if (following.has(shard)) continue;
      following.add(shard);
      void untilAborted(() => followShard(shard)).then(() => {
        following.delete(shard);
        lineageChanged.abort();
      });
    }
  }

  async function followShard(shard: string): Promise<'finished'> {
    let { after } = checkpoints.of(name, shard);
    for (;;) {
      const page = await options.reader(shard).read(after);
      signal.throwIfAborted();
      await deliverPage(shard, page);
      after = page.records.at(-1)?.sequenceNumber ?? after;
      if (!page.closed) continue;
      checkpoints.finish(name, shard);
      return 'finished';
    }
  }

  async function deliverPage(shard: string, { records }: Page): Promise<void> {
    const wanted = records.filter(({ event }) => options.matches(event));
    pending.set(shard, wanted.length);
    const delivery: Delivery = {
      policy: options.policy,
      signal,
      invoke: (batch) => options.invoke({ Records: batch.map(({ event }) => event) }),
      retire: (batch, invocations, error) => options.retire(shard, batch, invocations, error),
      failed: (error) => log(`streams: ${name} failed: ${error instanceof Error ? error.message : error}`),
      settled: ({ sequenceNumber }) => checkpoints.advance(name, shard, sequenceNumber),
    };
    for (let start = 0; start < wanted.length; ) {
      const size = (await options.turn(signal)) ? options.batchSize : LITTLE;
      const batch = wanted.slice(start, start + size);
      await deliverRecords(batch, delivery);
      start += batch.length;
      pending.set(shard, wanted.length - start);
    }
    const last = records.at(-1);
    if (last && last !== wanted.at(-1)) checkpoints.advance(name, shard, last.sequenceNumber);
  }

  /** Repeats work that fails on the way to the stream or the queue; ends when it is done or the poller is closed. */
  async function untilAborted(work: () => Promise<'finished' | undefined>): Promise<void> {
    while (!signal.aborted) {
      try {
        if ((await work()) === 'finished') return;
      } catch (error) {
        if (signal.aborted) return;
        log(`streams: ${name} is interrupted: ${error instanceof Error ? error.message : error}`);
        await sleep(errorPauseMilliseconds, undefined, { signal }).catch(ignoreAbort);
      }
    }
  }

  void untilAborted(async () => {
    lineageChanged = new AbortController();
    await followLineage();
    const wakened = AbortSignal.any([signal, lineageChanged.signal]);
    await sleep(lineagePauseMilliseconds, undefined, { signal: wakened }).catch(ignoreAbort);
    return undefined;
  });
  return { pending: () => [...pending.values()].reduce((sum, count) => sum + count, 0) };
}

function ignoreAbort(error: unknown): void {
  if (!(error instanceof Error && error.name === 'AbortError')) throw error;
}
