import { httpFunction } from '../../shared/middleware/http-function.ts';
import { createLogger } from '../../shared/middleware/logger.ts';
import { routes } from './routes.ts';

/** Public intake: reference data, uploads, complaints, verification of receipts. */
export const handler = httpFunction(routes, createLogger('intake-api'));
