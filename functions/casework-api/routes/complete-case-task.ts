import { taskCompletion } from '../../../shared/contracts/task-completion.ts';
import type { RouteHandler } from '../../../shared/middleware/http-function.ts';
import { json } from '../../../shared/middleware/http-response.ts';
import { idempotencyKey, parseBody, pathParameter } from '../../../shared/middleware/parse-request.ts';
import { personOf } from '../../../shared/middleware/person-of.ts';
import { completeCaseTask } from '../complete-case-task.ts';
import { dependencies } from '../dependencies.ts';

export const handler: RouteHandler = async (event) =>
  json(
    200,
    await completeCaseTask(
      pathParameter(event, 'taskId'),
      parseBody(taskCompletion, event),
      idempotencyKey(event),
      await personOf(event, dependencies),
      dependencies,
    ),
  );
