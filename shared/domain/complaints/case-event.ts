import type { EventData, EventType } from '../../../events/catalogue.ts';
import type { Actor } from './actor.ts';

/** An entry of the case's chained timeline. */
export type CaseEvent = {
  [T in EventType]: {
    number: string;
    version: number;
    type: T;
    at: string;
    actor: Actor;
    data: EventData<T>;
    previousHash: string;
    hash: string;
  };
}[EventType];
