import type { RouteHandler } from '../../../shared/middleware/http-function.ts';
import { json } from '../../../shared/middleware/http-response.ts';
import { pathParameter } from '../../../shared/middleware/parse-request.ts';
import { personOf } from '../../../shared/middleware/person-of.ts';
import { dependencies } from '../dependencies.ts';
import { listLetters } from '../letters/list-letters.ts';

export const handler: RouteHandler = async (event) =>
  json(
    200,
    await listLetters(pathParameter(event, 'number'), await personOf(event, dependencies), dependencies),
  );
