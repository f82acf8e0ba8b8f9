import { unitsQuery } from '../../../shared/contracts/reference-data.ts';
import { dateOf } from '../../../shared/domain/clocks/day.ts';
import type { RouteHandler } from '../../../shared/middleware/http-function.ts';
import { json } from '../../../shared/middleware/http-response.ts';
import { parseQuery } from '../../../shared/middleware/parse-request.ts';
import { readCity } from '../../../shared/persistence/rules.ts';
import { dependencies } from '../dependencies.ts';
import { listUnits } from '../list-units.ts';

export const handler: RouteHandler = async (event) => {
  const at = dependencies.now();
  const { division = await readCity(at), q } = parseQuery(unitsQuery, event);
  return json(200, await listUnits(division, q, dateOf(at)));
};
