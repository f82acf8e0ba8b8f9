import { busType, type CaseCloudEvent, caseCloudEvent, EVENT_SOURCE } from '../../events/envelope.ts';
import type { CaseEvent } from '../domain/complaints/case-event.ts';

/** An event of a case as the bus delivers it. */
export const asDelivered = ({ number, version, type, at, data }: CaseEvent): CaseCloudEvent =>
  caseCloudEvent.parse({
    specversion: '1.0',
    id: `${number}/${version}`,
    source: EVENT_SOURCE,
    type: busType(type),
    subject: number,
    time: at,
    datacontenttype: 'application/json',
    data,
  });
