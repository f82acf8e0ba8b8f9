import { z } from 'zod';
import type { Journal } from '../journal/open-journal.ts';

export const checkpointSchema = `
  create table if not exists checkpoint (
    stream text not null,
    mapping text not null,
    shard text not null,
    sequence text,
    finished integer not null default 0,
    primary key (stream, mapping, shard)
  ) without rowid;
`;

const row = z.object({ sequence: z.string().nullable(), finished: z.number() });

export type Checkpoints = ReturnType<typeof createCheckpoints>;

/** How far each mapping has come in each shard of a stream. */
export function createCheckpoints({ database, transaction }: Journal, stream: string) {
  const find = database.prepare(
    'select sequence, finished from checkpoint where stream = ? and mapping = ? and shard = ?',
  );
  const advance = database.prepare(
    `insert into checkpoint (stream, mapping, shard, sequence) values (?, ?, ?, ?)
     on conflict do update set sequence = excluded.sequence`,
  );
  const finish = database.prepare(
    `insert into checkpoint (stream, mapping, shard, finished) values (?, ?, ?, 1) on conflict do update set finished = 1`,
  );
  const forget = database.prepare(
    'delete from checkpoint where stream <> ? or shard not in (select value from json_each(?))',
  );
  return {
    of(mapping: string, shard: string): { after: string | undefined; finished: boolean } {
      const found = row.optional().parse(find.get(stream, mapping, shard));
      return { after: found?.sequence ?? undefined, finished: found?.finished === 1 };
    },
    advance: (mapping: string, shard: string, sequence: string) =>
      transaction(() => advance.run(stream, mapping, shard, sequence)),
    finish: (mapping: string, shard: string) => transaction(() => finish.run(stream, mapping, shard)),
    /** Drops the positions in shards that the stream no longer lists, and in streams that were replaced. */
    keepOnly: (shards: readonly string[]) => transaction(() => forget.run(stream, JSON.stringify(shards))),
  };
}
