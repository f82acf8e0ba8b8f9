import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';

const rows = z.array(z.object({ name: z.string(), status: z.string(), state: z.string(), waiting: z.int() }));
export type ExecutionSeen = z.infer<typeof rows>[number];

/** Every execution of a data folder with the number of task tokens it waits for, from the engine's journal. */
export function readExecutions(dataFolder: string): ExecutionSeen[] {
  const database = new DatabaseSync(join(dataFolder, 'workflows.sqlite'), { readOnly: true, timeout: 5_000 });
  try {
    const found = database.prepare(
      `select name, status, state, (select count(*) from attempt a
         where a.execution = e.id and a.hop = e.hop and a.phase = 'waiting') as waiting
       from execution e`,
    );
    return rows.parse(found.all().map((row) => ({ ...row })));
  } finally {
    database.close();
  }
}
