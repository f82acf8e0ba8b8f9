import type { RouteHandler } from '../../../shared/middleware/http-function.ts';
import { json } from '../../../shared/middleware/http-response.ts';
import { pathParameter } from '../../../shared/middleware/parse-request.ts';
import { personOf } from '../../../shared/middleware/person-of.ts';
import { assertMayReadConfiguration, versionNumberOf } from '../administrators.ts';
import { dependencies } from '../dependencies.ts';
import { showRecalculation } from '../show-recalculation.ts';

export const handler: RouteHandler = async (event) => {
  assertMayReadConfiguration(await personOf(event, dependencies));
  return json(200, await showRecalculation(versionNumberOf(pathParameter(event, 'version'))));
};
