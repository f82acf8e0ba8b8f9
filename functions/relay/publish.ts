import { PutEventsCommand } from '@aws-sdk/client-eventbridge';
import type { CaseCloudEvent } from '../../events/envelope.ts';
import type { RelayDependencies } from './dependencies.ts';

/** Most entries of one PutEvents call. */
const ENTRIES = 10;

/** The bus took only a part; the whole batch is published again. */
export class PartlyPublishedError extends Error {
  override readonly name = 'PartlyPublishedError';
  readonly code = 'relay.partly-published';
}

/** Puts events on the bus. */
export async function publish(
  events: readonly CaseCloudEvent[],
  { bus, busName }: Pick<RelayDependencies, 'bus' | 'busName'>,
): Promise<void> {
  for (let from = 0; from < events.length; from += ENTRIES) {
    const entries = events.slice(from, from + ENTRIES).map((event) => ({
      EventBusName: busName,
      Source: event.source,
      DetailType: event.type,
      Detail: JSON.stringify(event),
    }));
    const { FailedEntryCount = 0 } = await bus.send(new PutEventsCommand({ Entries: entries }));
    if (FailedEntryCount > 0)
      throw new PartlyPublishedError(`${FailedEntryCount} of ${entries.length} not taken`);
  }
}
