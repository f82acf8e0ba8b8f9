import { organisationsQuery } from '../../../shared/contracts/organisations.ts';
import { dateOf } from '../../../shared/domain/clocks/day.ts';
import type { RouteHandler } from '../../../shared/middleware/http-function.ts';
import { json } from '../../../shared/middleware/http-response.ts';
import { parseQuery } from '../../../shared/middleware/parse-request.ts';
import { personOf } from '../../../shared/middleware/person-of.ts';
import { readCity } from '../../../shared/persistence/rules.ts';
import { dependencies } from '../dependencies.ts';
import { listHandlingUnits } from '../list-handling-units.ts';

export const handler: RouteHandler = async (event) => {
  await personOf(event, dependencies);
  const at = dependencies.now();
  const { division = await readCity(at) } = parseQuery(organisationsQuery, event);
  return json(200, await listHandlingUnits(division, dateOf(at)));
};
