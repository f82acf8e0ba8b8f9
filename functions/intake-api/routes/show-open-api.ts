import { openApiDocument } from '../../../shared/contracts/openapi.ts';
import type { RouteHandler } from '../../../shared/middleware/http-function.ts';
import { json } from '../../../shared/middleware/http-response.ts';

export const handler: RouteHandler = async () => json(200, openApiDocument());
