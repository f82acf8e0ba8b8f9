import { EntityFormatter } from 'dynamodb-toolbox/entity/actions/format';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import {
  clockItem,
  clockOfItem,
  contentItem,
  eventItem,
  listingItem,
  taskItem,
  taskOfItem,
} from './case-items.ts';
import { casePk } from './case-keys.ts';
import { clockEntity } from './clock-entity.ts';
import { complaintEntity } from './complaint-entity.ts';
import { complaintItem, complaintOfItem } from './complaint-item.ts';
import { contentEntity } from './content-entity.ts';
import { eventEntity } from './event-entity.ts';
import { listingEntity } from './listing-entity.ts';
import { table } from './table.ts';
import { taskEntity } from './task-entity.ts';

type Row = Record<string, unknown>;

/** A row as it should be: what puts it into the indexes, and when it was written last, as it says itself. */
type Placed = { keys: object; at: string };

const INDEXES = Object.values(table.indexes).map(({ partitionKey, sortKey }) => [
  partitionKey.name,
  sortKey.name,
]);

/** What the index alone carries of a finished task. */
const FINISHED = ['finishedAt', 'onTime'];

/** A listing has nothing of its own: all of it is what the case says. */
const LISTED = ['unit', 'since', 'endedAt'];

/** Where each kind of row belongs, by the very function that it is written with. */
const PLACED: Readonly<Record<string, (row: Row, number: string) => Placed>> = {
  complaint: (row) => {
    const complaint = complaintOfItem(complaintEntity.build(EntityFormatter).format(row));
    return { keys: complaintItem(complaint), at: complaint.submittedAt };
  },
  content: (row, number) => {
    const { number: _, ...content } = contentEntity.build(EntityFormatter).format(row);
    return { keys: contentItem(number, content), at: '' };
  },
  event: (row) => {
    const event = eventEntity.build(EntityFormatter).format(row);
    return { keys: eventItem(event as Parameters<typeof eventItem>[0]), at: event.at };
  },
  task: (row) => {
    const task = taskOfItem(taskEntity.build(EntityFormatter).format(row));
    return { keys: taskItem(task), at: task.completion?.at ?? task.openedAt };
  },
  clock: (row, number) => {
    const clock = clockOfItem({ entity: 'clock', ...clockEntity.build(EntityFormatter).format(row) });
    return { keys: clockItem(number, clock), at: clock.ledger.at(-1)?.at ?? '' };
  },
};

/**
 * When rows of a case were written last that are not where they belong in the sparse indexes – on a worklist, in the tick, under their
 * unit, day or enterprise –: no tick, list or search meets such a row, or one meets it that should not.
 */
export async function readMisplacedRows(number: string): Promise<string[]> {
  const { Items: rows = [] } = await table
    .build(QueryCommand)
    .query({ partition: casePk(number) })
    .options({ consistent: true, maxPages: Number.POSITIVE_INFINITY })
    .send();
  const listed = listingOf(rows);
  const placed = rows.map((row) => {
    const kind = kindOf(row);
    const here = kind === 'listing' ? listed : PLACED[kind]?.(row, number);
    return { row, here: here ?? { keys: {}, at: '' } };
  });
  const isGone = listed !== null && !rows.some((row) => kindOf(row) === 'listing');
  const misplaced = placed.filter(({ row, here }) => !isPlaced(row, here.keys));
  return [...misplaced.map(({ here }) => here.at), ...(isGone ? [listed.at] : [])];
}

const kindOf = (row: Row) => String(row[table.entityAttributeSavedAs]);

function isPlaced(row: Row, keys: object): boolean {
  const expected: Row = { ...keys };
  const isSame = (name: string) => row[name] === expected[name];
  const copied = kindOf(row) === listingEntity.entityName ? LISTED : FINISHED;
  return copied.every(isSame) && INDEXES.every((names) => placeOf(row, names) === placeOf(expected, names));
}

/** Where a row is in an index: nowhere without both of its keys. */
const placeOf = (row: Row, names: readonly string[]) =>
  names.every((name) => row[name] !== undefined) ? names.map((name) => row[name]).join(' ') : null;

function listingOf(rows: readonly Row[]): Placed | null {
  const row = rows.find((each) => kindOf(each) === complaintEntity.entityName);
  if (!row) return null;
  const complaint = complaintOfItem(complaintEntity.build(EntityFormatter).format(row));
  const { listing } = complaint.procedure;
  return listing && { keys: listingItem(complaint, listing), at: listing.since };
}
