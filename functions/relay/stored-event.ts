import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { EVENT_CATALOGUE, type EventType } from '../../events/catalogue.ts';
import { busType, type CaseCloudEvent, caseCloudEvent, EVENT_SOURCE } from '../../events/envelope.ts';

const storedEvent = z.object({
  number: z.string(),
  version: z.number(),
  type: z.enum(Object.keys(EVENT_CATALOGUE) as [EventType, ...EventType[]]),
  at: z.string(),
  data: z.unknown(),
});

/** The stored event as it travels: ids and codes; actors and hashes stay behind. */
export function cloudEventOf(image: Record<string, unknown>): CaseCloudEvent {
  const { number, version, type, at, data } = storedEvent.parse(
    unmarshall(image as Record<string, AttributeValue>),
  );
  return caseCloudEvent.parse({
    specversion: '1.0',
    id: `${number}/${version}`,
    source: EVENT_SOURCE,
    type: busType(type),
    subject: number,
    time: at,
    datacontenttype: 'application/json',
    data,
  });
}
