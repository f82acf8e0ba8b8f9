import type { RouteHandler } from '../../../shared/middleware/http-function.ts';
import { json } from '../../../shared/middleware/http-response.ts';
import { dependencies } from '../dependencies.ts';
import { showPublicBoard } from '../show-public-board.ts';

export const handler: RouteHandler = async () => json(200, await showPublicBoard(dependencies));
