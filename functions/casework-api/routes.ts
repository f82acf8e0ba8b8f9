import { organisationsQuery } from '../../shared/contracts/organisations.ts';
import { taskCompletion } from '../../shared/contracts/task-completion.ts';
import { worklistQuery } from '../../shared/contracts/worklist.ts';
import type { HttpRoute } from '../../shared/middleware/http-function.ts';
import { json } from '../../shared/middleware/http-response.ts';
import {
  idempotencyKey,
  parseBody,
  parseQuery,
  pathParameter,
} from '../../shared/middleware/parse-request.ts';
import { personOf } from '../../shared/middleware/person-of.ts';
import { completeCaseTask } from './complete-case-task.ts';
import { dependencies } from './dependencies.ts';
import { linkAttachment } from './link-attachment.ts';
import { listHandlingUnits } from './list-handling-units.ts';
import { listWork } from './list-work.ts';
import { showCase } from './show-case.ts';
import { showMe } from './show-me.ts';
import { verifyCaseChain } from './verify-case-chain.ts';

export const routes: readonly HttpRoute[] = [
  { method: 'GET', path: '/api/me', handler: async (event) => json(200, await showMe(personOf(event))) },
  {
    method: 'GET',
    path: '/api/worklist',
    handler: async (event) => json(200, await listWork(parseQuery(worklistQuery, event), personOf(event))),
  },
  {
    method: 'GET',
    path: '/api/organisations',
    handler: async (event) => {
      personOf(event);
      return json(200, await listHandlingUnits(parseQuery(organisationsQuery, event)));
    },
  },
  {
    method: 'GET',
    path: '/api/complaints/{number}',
    handler: async (event) => json(200, await showCase(event, dependencies)),
  },
  {
    method: 'GET',
    path: '/api/complaints/{number}/chain',
    handler: async (event) =>
      json(200, await verifyCaseChain(pathParameter(event, 'number'), personOf(event))),
  },
  {
    method: 'GET',
    path: '/api/complaints/{number}/attachments/{attachmentId}',
    handler: async (event) =>
      json(
        200,
        await linkAttachment(
          { number: pathParameter(event, 'number'), attachmentId: pathParameter(event, 'attachmentId') },
          personOf(event),
          dependencies,
        ),
      ),
  },
  {
    method: 'POST',
    path: '/api/tasks/{taskId}/complete',
    handler: async (event) =>
      json(
        200,
        await completeCaseTask(
          pathParameter(event, 'taskId'),
          parseBody(taskCompletion, event),
          idempotencyKey(event),
          personOf(event),
          dependencies,
        ),
      ),
  },
];
