import { caseAction } from '../../../shared/contracts/case-actions.ts';
import type { RouteHandler } from '../../../shared/middleware/http-function.ts';
import { json } from '../../../shared/middleware/http-response.ts';
import { idempotencyKey, parseBody, pathParameter } from '../../../shared/middleware/parse-request.ts';
import { personOf } from '../../../shared/middleware/person-of.ts';
import { actOnCase } from '../act-on-case.ts';
import { dependencies } from '../dependencies.ts';

export const handler: RouteHandler = async (event) =>
  json(
    200,
    await actOnCase(
      pathParameter(event, 'number'),
      parseBody(caseAction, event),
      idempotencyKey(event),
      await personOf(event, dependencies),
      dependencies,
    ),
  );
