import { httpFunction } from '../../shared/middleware/http-function.ts';
import { logger } from './dependencies.ts';
import { routes } from './routes.ts';

/** Boards: the city's public figures, the SLA board, and the cases behind a figure. */
export const handler = httpFunction(routes, logger);
