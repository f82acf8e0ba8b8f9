import { httpFunction } from '../../shared/middleware/http-function.ts';
import { createLogger } from '../../shared/middleware/logger.ts';
import { routes } from './routes.ts';

/** Boards: the city's public figures, the SLA board, and the cases behind a figure. */
export const handler = httpFunction(routes, createLogger('insight-api'));
