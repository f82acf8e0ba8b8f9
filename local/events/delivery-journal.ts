import { z } from 'zod';
import type { Journal } from '../journal/open-journal.ts';

export const deliverySchema = `
  create table if not exists delivery (
    id integer primary key autoincrement,
    rule text not null,
    function text not null,
    payload text not null,
    attempts integer not null default 0,
    due_at integer not null
  );
  create index if not exists delivery_by_due on delivery (due_at, id);
  create table if not exists schedule (
    name text primary key,
    expression text not null,
    last_at integer not null
  ) without rowid;
`;

const deliveryRow = z.object({
  id: z.number(),
  rule: z.string(),
  function: z.string(),
  payload: z.string(),
  attempts: z.number(),
});
export type Delivery = z.infer<typeof deliveryRow>;
export type NewDelivery = Pick<Delivery, 'rule' | 'function' | 'payload'>;

const scheduleRow = z.object({ expression: z.string(), last_at: z.number() });

export type DeliveryJournal = ReturnType<typeof createDeliveryJournal>;

/** What the bus still has to deliver, and when each schedule last ran. Times are milliseconds since 1970. */
export function createDeliveryJournal({ database, transaction }: Journal) {
  const insert = database.prepare(
    'insert into delivery (rule, function, payload, due_at) values (?, ?, ?, ?)',
  );
  const due = database.prepare('select * from delivery where due_at <= ? order by due_at, id limit ?');
  const next = database.prepare('select min(due_at) as at from delivery where due_at > ?');
  const postpone = database.prepare('update delivery set attempts = attempts + 1, due_at = ? where id = ?');
  const remove = database.prepare('delete from delivery where id = ?');
  const lastRun = database.prepare('select expression, last_at from schedule where name = ?');
  const setRun = database.prepare(
    `insert into schedule (name, expression, last_at) values (?, ?, ?)
     on conflict do update set expression = excluded.expression, last_at = excluded.last_at`,
  );
  const addAll = (deliveries: readonly NewDelivery[], at: number) => {
    for (const { rule, function: target, payload } of deliveries) insert.run(rule, target, payload, at);
  };
  return {
    add: (deliveries: readonly NewDelivery[], at: number) => transaction(() => addAll(deliveries, at)),
    due: (now: number, limit: number): Delivery[] => z.array(deliveryRow).parse(due.all(now, limit)),
    nextDue: (now: number) => z.object({ at: z.number().nullable() }).parse(next.get(now)).at ?? undefined,
    postpone: (id: number, until: number) => transaction(() => postpone.run(until, id)),
    remove: (id: number) => transaction(() => remove.run(id)),
    /** When the schedule last ran under this expression. */
    lastRun(name: string, expression: string): number | undefined {
      const found = scheduleRow.optional().parse(lastRun.get(name));
      return found?.expression === expression ? found.last_at : undefined;
    },
    /** Notes a run together with its deliveries, so that a run is neither lost nor doubled. */
    ran: (name: string, expression: string, at: number, deliveries: readonly NewDelivery[]) =>
      transaction(() => {
        setRun.run(name, expression, at);
        addAll(deliveries, at);
      }),
  };
}
