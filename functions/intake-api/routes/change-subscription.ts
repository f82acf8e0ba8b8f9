import { subscriptionChange } from '../../../shared/contracts/subscription.ts';
import type { RouteHandler } from '../../../shared/middleware/http-function.ts';
import { json } from '../../../shared/middleware/http-response.ts';
import { parseBody } from '../../../shared/middleware/parse-request.ts';
import { changeSubscription } from '../change-subscription.ts';
import '../dependencies.ts';

export const handler: RouteHandler = async (event) =>
  json(200, await changeSubscription(parseBody(subscriptionChange, event)));
