import { versionRollback } from '../../../shared/contracts/configuration-versions.ts';
import type { RouteHandler } from '../../../shared/middleware/http-function.ts';
import { json } from '../../../shared/middleware/http-response.ts';
import { parseBody, pathParameter } from '../../../shared/middleware/parse-request.ts';
import { personOf } from '../../../shared/middleware/person-of.ts';
import { assertMayConfigure, kindOf } from '../administrators.ts';
import { dependencies } from '../dependencies.ts';
import { rollBack } from '../roll-back.ts';

export const handler: RouteHandler = async (event) => {
  const person = await personOf(event, dependencies);
  assertMayConfigure(person);
  const kind = kindOf(pathParameter(event, 'kind'));
  return json(201, await rollBack(kind, parseBody(versionRollback, event), person, dependencies));
};
