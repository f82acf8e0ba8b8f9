import * as z from 'zod';
import { workerFunction } from '../../shared/middleware/worker-function.ts';
import { dependencies, logger } from './dependencies.ts';
import { recalculateClocks } from './recalculate-clocks.ts';
import { tickClocks } from './tick-clocks.ts';

/** Every minute: does what is due at the clocks whose next instant has come, then goes on with what a changed calendar left to count anew. */
export const handler = workerFunction(z.unknown(), everyMinute, logger);

async function everyMinute() {
  try {
    return await tickClocks(dependencies);
  } finally {
    await recalculateClocks(dependencies);
  }
}
