import { httpFunction } from '../../shared/middleware/http-function.ts';
import { json } from '../../shared/middleware/http-response.ts';
import { pathParameter } from '../../shared/middleware/parse-request.ts';
import { personOf } from '../../shared/middleware/person-of.ts';
import { dependencies, logger } from './dependencies.ts';
import { redriveCase } from './redrive-case.ts';

/** Administration of the running service. */
export const handler = httpFunction(
  [
    {
      method: 'POST',
      path: '/api/complaints/{number}/redrive',
      handler: async (event) =>
        json(202, await redriveCase(pathParameter(event, 'number'), personOf(event), dependencies)),
    },
  ],
  logger,
);
