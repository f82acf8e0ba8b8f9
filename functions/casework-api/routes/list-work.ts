import { worklistQuery } from '../../../shared/contracts/worklist.ts';
import type { RouteHandler } from '../../../shared/middleware/http-function.ts';
import { json } from '../../../shared/middleware/http-response.ts';
import { parseQuery } from '../../../shared/middleware/parse-request.ts';
import { personOf } from '../../../shared/middleware/person-of.ts';
import { dependencies } from '../dependencies.ts';
import { listWork } from '../list-work.ts';

export const handler: RouteHandler = async (event) =>
  json(200, await listWork(parseQuery(worklistQuery, event), await personOf(event, dependencies)));
