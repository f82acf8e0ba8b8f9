import * as z from 'zod';
import { caseCloudEvent } from '../../events/envelope.ts';
import { workerFunction } from '../../shared/middleware/worker-function.ts';
import { dependencies, logger } from './dependencies.ts';
import { tellComplainant } from './tell-complainant.ts';

/** Tells the complainant by mail what has become of the case. */
export const handler = workerFunction(
  z.object({ detail: caseCloudEvent }),
  ({ detail }) => tellComplainant(detail, dependencies),
  logger,
);
