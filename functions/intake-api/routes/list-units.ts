import { unitsQuery } from '../../../shared/contracts/reference-data.ts';
import type { RouteHandler } from '../../../shared/middleware/http-function.ts';
import { json } from '../../../shared/middleware/http-response.ts';
import { parseQuery } from '../../../shared/middleware/parse-request.ts';
import '../dependencies.ts';
import { listUnits } from '../list-units.ts';

export const handler: RouteHandler = async (event) =>
  json(200, await listUnits(parseQuery(unitsQuery, event)));
