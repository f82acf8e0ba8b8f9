import type { RouteHandler } from '../../../shared/middleware/http-function.ts';
import { json } from '../../../shared/middleware/http-response.ts';
import { dependencies } from '../dependencies.ts';
import { showCase } from '../show-case.ts';

export const handler: RouteHandler = async (event) => json(200, await showCase(event, dependencies));
