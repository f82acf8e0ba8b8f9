import type { RouteHandler } from '../../../shared/middleware/http-function.ts';
import { json } from '../../../shared/middleware/http-response.ts';
import { pathParameter } from '../../../shared/middleware/parse-request.ts';
import { personOf } from '../../../shared/middleware/person-of.ts';
import { dependencies } from '../dependencies.ts';
import { redriveCase } from '../redrive-case.ts';

export const handler: RouteHandler = async (event) =>
  json(
    202,
    await redriveCase(pathParameter(event, 'number'), await personOf(event, dependencies), dependencies),
  );
