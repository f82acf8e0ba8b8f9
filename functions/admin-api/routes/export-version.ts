import { exportQuery } from '../../../shared/contracts/configuration-versions.ts';
import type { RouteHandler } from '../../../shared/middleware/http-function.ts';
import { json } from '../../../shared/middleware/http-response.ts';
import { parseQuery, pathParameter } from '../../../shared/middleware/parse-request.ts';
import { personOf } from '../../../shared/middleware/person-of.ts';
import { assertMayReadConfiguration, kindOf } from '../administrators.ts';
import { exportVersion } from '../configuration-files.ts';
import { dependencies } from '../dependencies.ts';

export const handler: RouteHandler = async (event) => {
  assertMayReadConfiguration(await personOf(event, dependencies));
  const kind = kindOf(pathParameter(event, 'kind'));
  const { version } = parseQuery(exportQuery, event);
  return json(200, await exportVersion(kind, version, dependencies.now()));
};
