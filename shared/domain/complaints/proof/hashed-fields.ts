import type { EventData, EventType } from '../../../../events/catalogue.ts';
import type { CaseEvent } from '../case-event.ts';

type Values<D> = D extends readonly (infer Item)[] ? Item : D;

/**
 * Names of the hashes in an event's data, as `reasonHash` or, within another record, `raised.reasonHash`: every field that is called
 * so is the hash of something that is kept elsewhere.
 */
type HashPath<D> = D extends object
  ? {
      [K in keyof D & string]-?: K extends `${string}Hash`
        ? K
        : `${K}.${HashPath<Values<NonNullable<D[K]>>>}`;
    }[keyof D & string]
  : never;

/** The hashes of an event of this type; never where it has none. */
export type HashesOf<T extends EventType> = HashPath<EventData<T>>;

/** Types of events that have a hash of something. */
export type HashingType = { [T in EventType]: [HashesOf<T>] extends [never] ? never : T }[EventType];

export type EventOf<T extends EventType> = Extract<CaseEvent, { type: T }>;

/** The hash at a path of an event's data; undefined where the event came without, null where there was nothing to hash. */
export function hashAt(data: object, path: string): unknown {
  let value: unknown = data;
  for (const name of path.split('.'))
    value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return value;
}
