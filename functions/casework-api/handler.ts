import { httpFunction } from '../../shared/middleware/http-function.ts';
import { createLogger } from '../../shared/middleware/logger.ts';
import { routes } from './routes.ts';

/** Work on cases: the worklist, the case, completing tasks; and the complainant's own view. */
export const handler = httpFunction(routes, createLogger('casework-api'));
