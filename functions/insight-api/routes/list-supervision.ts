import { supervisionQuery } from '../../../shared/contracts/supervision.ts';
import type { RouteHandler } from '../../../shared/middleware/http-function.ts';
import { json } from '../../../shared/middleware/http-response.ts';
import { parseQuery } from '../../../shared/middleware/parse-request.ts';
import { personOf } from '../../../shared/middleware/person-of.ts';
import { dependencies } from '../dependencies.ts';
import { listSupervision } from '../list-supervision.ts';

export const handler: RouteHandler = async (event) =>
  json(
    200,
    await listSupervision(
      parseQuery(supervisionQuery, event),
      await personOf(event, dependencies),
      dependencies,
    ),
  );
