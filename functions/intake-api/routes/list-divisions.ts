import { divisionsQuery } from '../../../shared/contracts/reference-data.ts';
import { dateOf } from '../../../shared/domain/clocks/day.ts';
import type { RouteHandler } from '../../../shared/middleware/http-function.ts';
import { json } from '../../../shared/middleware/http-response.ts';
import { parseQuery } from '../../../shared/middleware/parse-request.ts';
import { readCity } from '../../../shared/persistence/rules.ts';
import { dependencies } from '../dependencies.ts';
import { listDivisions } from '../list-divisions.ts';

export const handler: RouteHandler = async (event) => {
  const at = dependencies.now();
  const { parent = await readCity(at) } = parseQuery(divisionsQuery, event);
  return json(200, await listDivisions(parent, dateOf(at)));
};
