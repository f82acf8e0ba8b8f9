import canonicalize from 'canonicalize';
import type { CaseEvent } from '../case-event.ts';
import type { CaseFile } from '../case-file.ts';
import type { Arrears, Payment } from '../follow-up/arrears.ts';
import type { Commitment } from '../follow-up/commitment.ts';
import type { Task } from '../tasks/task.ts';
import type { Altered } from './altered.ts';
import { type Standing, standingAfter } from './standing.ts';
import { type ToldDebt, toldDebt } from './told-debt.ts';

type Books = Pick<CaseFile, 'complaint' | 'tasks'> & { events: readonly CaseEvent[] };

/** Debt, payments, instalments and promises of a case (欠款与承诺台账) where its events tell otherwise, each by its last event. */
export const alteredBooks = (books: Books): Altered[] => {
  const { arrears, commitments } = books.complaint.procedure;
  return [
    ...alteredDebt(arrears, toldDebt(books.events)),
    ...alteredPromises(commitments, toldPromises(books)),
  ];
};

function alteredDebt(kept: ToldDebt['arrears'], { arrears, version }: ToldDebt): Altered[] {
  const told = kept && arrears ? { ...arrears, payments: keptSince(kept, arrears) } : arrears;
  return canonicalize(kept) === canonicalize(told) ? [] : [{ version, what: 'debt' }];
}

/**
 * The payments without those before the first that is kept, but for what was disputed: a debt that was stored before its payments were
 * kept one by one lacks those, and no event tells them from payments that somebody took out.
 */
function keptSince({ payments: [first] }: Arrears, { payments }: Arrears): readonly Payment[] {
  const since = first?.version ?? Number.POSITIVE_INFINITY;
  return payments.filter(({ version, disputed }) => version >= since || disputed !== null);
}

type Told = { promise: Commitment; version: number };

function alteredPromises(kept: readonly Commitment[], told: readonly Told[]): Altered[] {
  const last = told.at(-1)?.version ?? 1;
  return [...(kept.length > told.length ? kept : told).keys()]
    .filter((place) => canonicalize(kept[place]) !== canonicalize(told[place]?.promise))
    .map((place) => ({ version: told[place]?.version ?? last, what: 'commitment' }));
}

/** What the events say of every promise, in the order in which they were made. */
function toldPromises({ events, tasks }: Books): Told[] {
  const promises = new Map<number, Told>();
  for (const { type, at, version, data } of events) {
    if (type === 'commitment-made') {
      const { commitment: ordinal, unit, due } = data;
      const { standing } = standingAfter(events.filter((event) => event.version < version));
      const taskId = taskAt(standing, tasks)?.taskId ?? '';
      const promise = { ordinal, unit, due, taskId, keptAt: null, brokenAt: null };
      promises.set(ordinal, { promise, version });
    } else if (type === 'commitment-kept' || type === 'commitment-broken') {
      const made = promises.get(data.commitment);
      const fate = type === 'commitment-kept' ? { keptAt: at } : { brokenAt: at };
      if (made) promises.set(data.commitment, { promise: { ...made.promise, ...fate }, version });
    }
  }
  return [...promises.values()];
}

/** The words of a promise stand with the task of the station at which it was made. */
const taskAt = ({ stage, round }: Standing, tasks: readonly Task[]) =>
  tasks.find((task) => task.stage === stage && task.round === round);
