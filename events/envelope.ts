import * as z from 'zod';
import { EVENT_CATALOGUE, type EventType } from './catalogue.ts';

/** `source` of every event on the bus. */
export const EVENT_SOURCE = 'suda.complaints';

/** Types as they appear on the bus (`detail-type`), e.g. `suda.task-completed.v1`. */
export const busType = <T extends EventType>(type: T) => `suda.${type}.v1` as const;

const envelope = <const T extends EventType, S extends z.ZodType>(type: T, data: S) =>
  z.object({
    specversion: z.literal('1.0'),
    /** `<case number>/<version>`: the same event has the same id however often it is delivered. */
    id: z.string(),
    source: z.literal(EVENT_SOURCE),
    type: z.literal(busType(type)),
    /** Number of the case. */
    subject: z.string(),
    time: z.string(),
    datacontenttype: z.literal('application/json'),
    data,
  });

/** CloudEvents 1.0 envelope of every event that leaves the table; carries ids and codes, never personal data. */
export const caseCloudEvent = z.discriminatedUnion('type', [
  envelope('complaint-submitted', EVENT_CATALOGUE['complaint-submitted']),
  envelope('task-opened', EVENT_CATALOGUE['task-opened']),
  envelope('task-completed', EVENT_CATALOGUE['task-completed']),
  envelope('clock-marked', EVENT_CATALOGUE['clock-marked']),
  envelope('clock-recalculated', EVENT_CATALOGUE['clock-recalculated']),
  envelope('complaint-archived', EVENT_CATALOGUE['complaint-archived']),
  envelope('approval-requested', EVENT_CATALOGUE['approval-requested']),
  envelope('approval-decided', EVENT_CATALOGUE['approval-decided']),
  envelope('suspension-ended', EVENT_CATALOGUE['suspension-ended']),
  envelope('complaint-withdrawn', EVENT_CATALOGUE['complaint-withdrawn']),
  envelope('reconsideration-requested', EVENT_CATALOGUE['reconsideration-requested']),
  envelope('complaint-merged', EVENT_CATALOGUE['complaint-merged']),
  envelope('case-linked', EVENT_CATALOGUE['case-linked']),
  envelope('step-recorded', EVENT_CATALOGUE['step-recorded']),
  envelope('information-added', EVENT_CATALOGUE['information-added']),
  envelope('letter-written', EVENT_CATALOGUE['letter-written']),
  envelope('complainant-contacted', EVENT_CATALOGUE['complainant-contacted']),
  envelope('arrears-planned', EVENT_CATALOGUE['arrears-planned']),
  envelope('payment-recorded', EVENT_CATALOGUE['payment-recorded']),
  envelope('payment-disputed', EVENT_CATALOGUE['payment-disputed']),
  envelope('payment-counted', EVENT_CATALOGUE['payment-counted']),
  envelope('instalment-missed', EVENT_CATALOGUE['instalment-missed']),
  envelope('commitment-made', EVENT_CATALOGUE['commitment-made']),
  envelope('commitment-kept', EVENT_CATALOGUE['commitment-kept']),
  envelope('commitment-broken', EVENT_CATALOGUE['commitment-broken']),
  envelope('rung-raised', EVENT_CATALOGUE['rung-raised']),
  envelope('case-taken-over', EVENT_CATALOGUE['case-taken-over']),
  envelope('case-unlisted', EVENT_CATALOGUE['case-unlisted']),
  envelope('malice-declared', EVENT_CATALOGUE['malice-declared']),
  envelope('level-changed', EVENT_CATALOGUE['level-changed']),
  envelope('case-reopened', EVENT_CATALOGUE['case-reopened']),
  envelope('workflow-redriven', EVENT_CATALOGUE['workflow-redriven']),
]);

export type CaseCloudEvent = z.infer<typeof caseCloudEvent>;
