import * as z from 'zod';
import { caseCloudEvent } from '../../events/envelope.ts';
import { workerFunction } from '../../shared/middleware/worker-function.ts';
import { dependencies, logger } from './dependencies.ts';
import { sendDigests } from './send-digests.ts';
import { tellEverybody } from './tell-everybody.ts';

/** An event of a case from the bus, or the schedule's call. */
const input = z.union([
  z.object({ detail: caseCloudEvent }),
  z.object({ source: z.literal('aws.events'), detail: z.strictObject({}) }),
]);

/** Tells complainants and units what has become of a case, and units what is open in the morning and after noon. */
export const handler = workerFunction(
  input,
  (event) => ('source' in event ? sendDigests(dependencies) : tellEverybody(event.detail, dependencies)),
  logger,
);
