import * as z from 'zod';
import { workerFunction } from '../../shared/middleware/worker-function.ts';
import { dependencies, logger } from './dependencies.ts';
import { tickClocks } from './tick-clocks.ts';

/** Every minute: marks the clocks whose next instant has come. */
export const handler = workerFunction(z.unknown(), () => tickClocks(dependencies), logger);
