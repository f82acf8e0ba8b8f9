import { httpFunction } from '../../shared/middleware/http-function.ts';
import { createLogger } from '../../shared/middleware/logger.ts';
import { routes } from './routes.ts';

/** Administration of the running service. */
export const handler = httpFunction(routes, createLogger('admin-api'));
