import { organisationsQuery } from '../../../shared/contracts/organisations.ts';
import type { RouteHandler } from '../../../shared/middleware/http-function.ts';
import { json } from '../../../shared/middleware/http-response.ts';
import { parseQuery } from '../../../shared/middleware/parse-request.ts';
import { personOf } from '../../../shared/middleware/person-of.ts';
import '../dependencies.ts';
import { listHandlingUnits } from '../list-handling-units.ts';

export const handler: RouteHandler = async (event) => {
  personOf(event);
  return json(200, await listHandlingUnits(parseQuery(organisationsQuery, event)));
};
