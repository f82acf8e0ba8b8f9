import type { RouteHandler } from '../../../shared/middleware/http-function.ts';
import { json } from '../../../shared/middleware/http-response.ts';
import { personOf } from '../../../shared/middleware/person-of.ts';
import { dependencies } from '../dependencies.ts';
import { showMe } from '../show-me.ts';

export const handler: RouteHandler = async (event) =>
  json(200, await showMe(await personOf(event, dependencies)));
