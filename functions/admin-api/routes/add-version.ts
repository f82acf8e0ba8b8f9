import { versionAddition } from '../../../shared/contracts/configuration-versions.ts';
import type { RouteHandler } from '../../../shared/middleware/http-function.ts';
import { json } from '../../../shared/middleware/http-response.ts';
import { parseBody, pathParameter } from '../../../shared/middleware/parse-request.ts';
import { personOf } from '../../../shared/middleware/person-of.ts';
import { addVersion } from '../add-version.ts';
import { assertMayConfigure, kindOf } from '../administrators.ts';
import { dependencies } from '../dependencies.ts';

export const handler: RouteHandler = async (event) => {
  const person = await personOf(event, dependencies);
  assertMayConfigure(person);
  const kind = kindOf(pathParameter(event, 'kind'));
  const addition = parseBody(versionAddition, event);
  return json(201, await addVersion(kind, { ...addition, origin: 'added' }, person, dependencies));
};
