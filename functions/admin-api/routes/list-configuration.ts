import type { RouteHandler } from '../../../shared/middleware/http-function.ts';
import { json } from '../../../shared/middleware/http-response.ts';
import { personOf } from '../../../shared/middleware/person-of.ts';
import { assertMayReadConfiguration } from '../administrators.ts';
import { dependencies } from '../dependencies.ts';
import { listKinds } from '../list-kinds.ts';

export const handler: RouteHandler = async (event) => {
  assertMayReadConfiguration(await personOf(event, dependencies));
  return json(200, await listKinds(dependencies.now()));
};
