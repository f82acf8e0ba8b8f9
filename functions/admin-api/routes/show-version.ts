import type { RouteHandler } from '../../../shared/middleware/http-function.ts';
import { json } from '../../../shared/middleware/http-response.ts';
import { pathParameter } from '../../../shared/middleware/parse-request.ts';
import { personOf } from '../../../shared/middleware/person-of.ts';
import { assertMayReadConfiguration, kindOf, versionNumberOf } from '../administrators.ts';
import { dependencies } from '../dependencies.ts';
import { showVersion } from '../list-versions.ts';

export const handler: RouteHandler = async (event) => {
  assertMayReadConfiguration(await personOf(event, dependencies));
  const kind = kindOf(pathParameter(event, 'kind'));
  const version = versionNumberOf(pathParameter(event, 'version'));
  return json(200, await showVersion(kind, version, dependencies.now()));
};
