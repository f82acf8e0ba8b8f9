import { dryRun } from '../../../shared/contracts/configuration-versions.ts';
import type { RouteHandler } from '../../../shared/middleware/http-function.ts';
import { json } from '../../../shared/middleware/http-response.ts';
import { MAX_BODY_BYTES, parseBody, pathParameter } from '../../../shared/middleware/parse-request.ts';
import { personOf } from '../../../shared/middleware/person-of.ts';
import { assertMayConfigure, kindOf } from '../administrators.ts';
import { dependencies } from '../dependencies.ts';
import { tryVersion } from '../try-version.ts';

export const handler: RouteHandler = async (event) => {
  const person = await personOf(event, dependencies);
  assertMayConfigure(person);
  const kind = kindOf(pathParameter(event, 'kind'));
  // A value, and the two kinds beside it.
  return json(
    200,
    await tryVersion(kind, parseBody(dryRun, event, 3 * MAX_BODY_BYTES), person, dependencies),
  );
};
