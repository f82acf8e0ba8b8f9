import { httpFunction } from '../../shared/middleware/http-function.ts';
import { logger } from './dependencies.ts';
import { routes } from './routes.ts';

/** Work on cases: the worklist, the case, completing tasks; and the complainant's own view. */
export const handler = httpFunction(routes, logger);
