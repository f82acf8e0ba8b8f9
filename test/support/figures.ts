import { connectLocalTable } from '../../local/recount/connect-local-table.ts';
import { numbersOf, type Recount, recount } from '../../local/recount/recount.ts';
import { dateOfDay, dayOfInstant } from '../../shared/domain/clocks/local-time.ts';
import { repository } from './repository.ts';
import type { Service } from './service.ts';
import { until } from './until.ts';

const today = () => dateOfDay(dayOfInstant(Date.now()));
const yesterday = () => dateOfDay(dayOfInstant(Date.now()) - 1);

/** Numbers of the cases that the register holds since yesterday (a test may run over midnight). */
export async function casesOnRecord(service: Service): Promise<string[]> {
  const disconnect = connectLocalTable(repository, service);
  try {
    return await numbersOf(yesterday(), today());
  } finally {
    disconnect();
  }
}

/**
 * Waits until the board's counters equal a recount of the cases, as they have to when nothing is under way.
 * @param since Instant of the earliest case; yesterday unless told.
 */
export async function untilBoardEqualsRecount(service: Service, since?: string): Promise<Recount> {
  const from = since === undefined ? yesterday() : dateOfDay(dayOfInstant(Date.parse(since)));
  const disconnect = connectLocalTable(repository, service);
  let last: Recount | undefined;
  try {
    await until(
      'the board equals a recount of the cases',
      async () => {
        last = await recount({ from, to: today() });
        return Object.keys(last.difference).length === 0;
      },
      20_000,
    );
  } catch (error) {
    throw new Error(`the board lacks ${JSON.stringify(last?.difference)}`, { cause: error });
  } finally {
    disconnect();
  }
  if (!last) throw new Error('nothing was counted');
  return last;
}
