import type { RouteHandler } from '../../../shared/middleware/http-function.ts';
import { json } from '../../../shared/middleware/http-response.ts';
import { pathParameter } from '../../../shared/middleware/parse-request.ts';
import { personOf } from '../../../shared/middleware/person-of.ts';
import { dependencies } from '../dependencies.ts';
import { verifyCaseChain } from '../verify-case-chain.ts';

export const handler: RouteHandler = async (event) =>
  json(
    200,
    await verifyCaseChain(pathParameter(event, 'number'), await personOf(event, dependencies), dependencies),
  );
