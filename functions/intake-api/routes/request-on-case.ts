import { caseRequest } from '../../../shared/contracts/case-requests.ts';
import type { RouteHandler } from '../../../shared/middleware/http-function.ts';
import { json } from '../../../shared/middleware/http-response.ts';
import { idempotencyKey, parseBody, pathParameter } from '../../../shared/middleware/parse-request.ts';
import { dependencies } from '../dependencies.ts';
import { requestOnCase } from '../request-on-case.ts';

export const handler: RouteHandler = async (event) =>
  json(
    200,
    await requestOnCase(
      pathParameter(event, 'number'),
      event.headers['x-query-code'],
      parseBody(caseRequest, event),
      idempotencyKey(event),
      dependencies,
    ),
  );
