import { similarQuery } from '../../../shared/contracts/similar-cases.ts';
import type { RouteHandler } from '../../../shared/middleware/http-function.ts';
import { json } from '../../../shared/middleware/http-response.ts';
import { parseQuery } from '../../../shared/middleware/parse-request.ts';
import { countSimilar } from '../count-similar.ts';
import { dependencies } from '../dependencies.ts';

export const handler: RouteHandler = async (event) =>
  json(200, await countSimilar(parseQuery(similarQuery, event), dependencies.now()));
